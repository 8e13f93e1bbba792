/** A read-only copy of the state of handoffs, as far as deals need it. */
@NullMarked
package dev.truce.deals.close.handoff;

import org.jspecify.annotations.NullMarked;
