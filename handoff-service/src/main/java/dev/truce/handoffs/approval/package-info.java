/** Submission and review as one approval process, for clients that know those. */
@NullMarked
package dev.truce.handoffs.approval;

import org.jspecify.annotations.NullMarked;
