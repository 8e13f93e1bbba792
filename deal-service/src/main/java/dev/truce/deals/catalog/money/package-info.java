/** The currencies that amounts are in. */
@NullMarked
package dev.truce.deals.catalog.money;

import org.jspecify.annotations.NullMarked;
