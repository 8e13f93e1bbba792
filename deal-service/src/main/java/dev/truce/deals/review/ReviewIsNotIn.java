package dev.truce.deals.review;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A review takes one step after the other. */
final class ReviewIsNotIn extends Refusal {
    ReviewIsNotIn(String reviewId, ReviewStatus status, ReviewStatus... expected) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Review %s is %s: this can be done only while it is %s"
                        .formatted(
                                reviewId,
                                status.label(),
                                Arrays.stream(expected).map(ReviewStatus::label).collect(Collectors.joining(" or "))),
                "Status__c");
    }
}
