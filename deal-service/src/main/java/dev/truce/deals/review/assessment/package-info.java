/** What a deal means for delivery: standardisation, expertise, requirement of a review, risk. */
@NullMarked
package dev.truce.deals.review.assessment;

import org.jspecify.annotations.NullMarked;
