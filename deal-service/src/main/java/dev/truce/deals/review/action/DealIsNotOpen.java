package dev.truce.deals.review.action;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Only an open deal is reviewed. */
public final class DealIsNotOpen extends Refusal {
    public DealIsNotOpen(String dealId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s is closed: a review is requested, decided and waived only while a deal is open"
                        .formatted(dealId),
                "StageName");
    }
}
