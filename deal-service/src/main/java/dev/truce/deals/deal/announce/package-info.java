/** The domain events of deals, published as events of the contract. */
@NullMarked
package dev.truce.deals.deal.announce;

import org.jspecify.annotations.NullMarked;
