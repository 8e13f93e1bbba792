/** What the company sells as a standard: scope, price, effort and duration known beforehand. */
@NullMarked
package dev.truce.deals.catalog.offering;

import org.jspecify.annotations.NullMarked;
