/** Who reviews: claimed, assigned, delegated, or next in turn. */
@NullMarked
package dev.truce.deals.review.assignment;

import org.jspecify.annotations.NullMarked;
