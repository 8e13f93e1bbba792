/** Whether a deal needs a delivery review, and why. */
@NullMarked
package dev.truce.deals.requirement;

import org.jspecify.annotations.NullMarked;
