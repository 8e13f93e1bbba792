/** What deals are made of: offerings, delivery units, stages, currencies. */
@NullMarked
package dev.truce.deals.catalog;

import org.jspecify.annotations.NullMarked;
