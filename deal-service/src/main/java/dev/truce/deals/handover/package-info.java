/** What handoff-service says about the handoffs of deals, as far as deals have to know it. */
@NullMarked
package dev.truce.deals.handover;

import org.jspecify.annotations.NullMarked;
