/** The actual effort and dates of a delivery, reported by the project tool. */
@NullMarked
package dev.truce.deals.change.actual;

import org.jspecify.annotations.NullMarked;
