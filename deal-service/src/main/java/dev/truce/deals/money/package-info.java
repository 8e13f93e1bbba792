/** The currencies that amounts are in. */
@NullMarked
package dev.truce.deals.money;

import org.jspecify.annotations.NullMarked;
