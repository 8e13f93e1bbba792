/** Delivery names an acceptor, claims, accepts or returns. */
@NullMarked
package dev.truce.handoffs.review;

import org.jspecify.annotations.NullMarked;
