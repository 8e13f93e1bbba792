/** Delivery's say about a deal before it is locked in: requested, claimed, decided, bound to the scope it was given for. */
@NullMarked
package dev.truce.deals.review;

import org.jspecify.annotations.NullMarked;
