/** What sales does about a review: requests, withdraws and explains it; an executive waives it. */
@NullMarked
package dev.truce.deals.review.request;

import org.jspecify.annotations.NullMarked;
