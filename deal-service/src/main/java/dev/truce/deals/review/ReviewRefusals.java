package dev.truce.deals.review;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a step of a {@link DeliveryReview} is refused. */
final class ReviewRefusals {
    private ReviewRefusals() {}

    /** A review takes one step after the other. */
    static final class ReviewIsNotIn extends Refusal {
        ReviewIsNotIn(String reviewId, ReviewStatus status, ReviewStatus... expected) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Review %s is %s: this can be done only while it is %s"
                            .formatted(
                                    reviewId,
                                    status.label(),
                                    Arrays.stream(expected)
                                            .map(ReviewStatus::label)
                                            .collect(Collectors.joining(" or "))),
                    "Status__c");
        }
    }

    /** Nobody decides for the reviewer, unless they were asked to. */
    static final class OnlyReviewerDecides extends Refusal {
        OnlyReviewerDecides(String reviewId, @Nullable String reviewerId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Review %s is decided by its reviewer (%s) or the delegate named there: claim it, or have it assigned"
                            .formatted(reviewId, reviewerId),
                    "Reviewer__c");
        }
    }

    /** Only an approval can be confirmed again. */
    static final class NothingToReconfirm extends Refusal {
        NothingToReconfirm(String reviewId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Review %s never approved the deal, so there is nothing to confirm: request a new review"
                            .formatted(reviewId),
                    "Status__c");
        }
    }
}
