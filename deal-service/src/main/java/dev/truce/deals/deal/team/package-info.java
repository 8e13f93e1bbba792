/** Who works on a deal beside its owner. */
@NullMarked
package dev.truce.deals.deal.team;

import org.jspecify.annotations.NullMarked;
