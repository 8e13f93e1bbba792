/** Events of a review, turned into events of the contract. */
@NullMarked
package dev.truce.deals.review.announce;

import org.jspecify.annotations.NullMarked;
