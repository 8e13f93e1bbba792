/** Every stage, amount and close date a deal ever had; append-only. */
@NullMarked
package dev.truce.deals.deal.history;

import org.jspecify.annotations.NullMarked;
