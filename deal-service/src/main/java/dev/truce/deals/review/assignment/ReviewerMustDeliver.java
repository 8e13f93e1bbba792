package dev.truce.deals.review.assignment;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A deal is reviewed by somebody who delivers. */
final class ReviewerMustDeliver extends Refusal {
    ReviewerMustDeliver(String userId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "User %s is not an active user of side Delivery: name one who is".formatted(userId),
                "Reviewer__c");
    }
}
