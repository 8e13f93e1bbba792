package dev.truce.deals.review;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Nobody decides for the reviewer, unless they were asked to. */
final class OnlyReviewerDecides extends Refusal {
    OnlyReviewerDecides(String reviewId, @Nullable String reviewerId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Review %s is decided by its reviewer (%s) or the delegate named there: claim it, or have it assigned"
                        .formatted(reviewId, reviewerId),
                "Reviewer__c");
    }
}
