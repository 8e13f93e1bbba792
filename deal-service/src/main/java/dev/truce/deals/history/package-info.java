/** Every stage, amount and close date a deal ever had; append-only. */
@NullMarked
package dev.truce.deals.history;

import org.jspecify.annotations.NullMarked;
