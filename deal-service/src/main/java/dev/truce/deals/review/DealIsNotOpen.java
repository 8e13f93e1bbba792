package dev.truce.deals.review;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Only an open deal is reviewed. */
final class DealIsNotOpen extends Refusal {
    DealIsNotOpen(String dealId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s is closed: a review is requested, decided and waived only while a deal is open"
                        .formatted(dealId),
                "StageName");
    }
}
