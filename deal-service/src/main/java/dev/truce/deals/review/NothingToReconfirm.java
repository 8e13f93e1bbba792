package dev.truce.deals.review;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Only an approval can be confirmed again. */
final class NothingToReconfirm extends Refusal {
    NothingToReconfirm(String reviewId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Review %s never approved the deal, so there is nothing to confirm: request a new review"
                        .formatted(reviewId),
                "Status__c");
    }
}
