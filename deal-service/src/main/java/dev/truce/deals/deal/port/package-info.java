/** Interfaces that features implement, and the values they pass: the deal knows features only by these. */
@NullMarked
package dev.truce.deals.deal.port;

import org.jspecify.annotations.NullMarked;
