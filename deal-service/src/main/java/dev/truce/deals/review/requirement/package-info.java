/** Whether a deal needs a delivery review, and why. */
@NullMarked
package dev.truce.deals.review.requirement;

import org.jspecify.annotations.NullMarked;
