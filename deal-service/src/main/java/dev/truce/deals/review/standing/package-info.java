/** Where the reviews of a deal stand together, and what a close demands of them. */
@NullMarked
package dev.truce.deals.review.standing;

import org.jspecify.annotations.NullMarked;
