package dev.truce.deals.review.request;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Delivery is asked once at a time. */
final class ReviewUnderWay extends Refusal {
    ReviewUnderWay(String dealId, String reviewId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s is being reviewed already (%s): withdraw that review before you request another"
                        .formatted(dealId, reviewId),
                "Review_Status__c");
    }
}
