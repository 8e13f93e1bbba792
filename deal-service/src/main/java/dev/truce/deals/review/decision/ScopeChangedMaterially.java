package dev.truce.deals.review.decision;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What changed beyond the tolerances is reviewed again, not waved through. */
final class ScopeChangedMaterially extends Refusal {
    ScopeChangedMaterially(String reviewId, java.util.List<String> fields) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Review %s cannot be confirmed as it is, because %s changed beyond the tolerances: request a new review"
                        .formatted(reviewId, String.join(", ", fields)),
                "Status__c");
    }
}
