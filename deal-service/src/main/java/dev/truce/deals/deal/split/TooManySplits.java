package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A deal is not everybody's. */
final class TooManySplits extends Refusal {
    TooManySplits(String dealId, int most) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s would have more than %d splits: credit fewer people".formatted(dealId, most),
                "OpportunityId");
    }
}
