/** How an account passes from sales to delivery: a deal is won, delivery accepts it. */
@NullMarked
package dev.truce.ownership.transfer;

import org.jspecify.annotations.NullMarked;
