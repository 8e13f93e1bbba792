package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A closed stage is reached by closing the deal. */
final class StageEndsDeals extends Refusal {
    StageEndsDeals(String dealId, String stageName) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s cannot pass through %s: that stage ends deals".formatted(dealId, stageName),
                "StageName");
    }
}
