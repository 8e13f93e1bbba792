/** What handoff-service says about the handoffs of deals, as far as deals have to know it. */
@NullMarked
package dev.truce.deals.close.handoff;

import org.jspecify.annotations.NullMarked;
