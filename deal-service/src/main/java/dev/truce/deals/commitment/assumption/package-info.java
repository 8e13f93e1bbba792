/** What the sale takes for granted, what it costs when it is false, and what was found. */
@NullMarked
package dev.truce.deals.commitment.assumption;

import org.jspecify.annotations.NullMarked;
