package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A deal is won or lost once. */
final class DealAlreadyClosed extends Refusal {
    DealAlreadyClosed(String dealId, String stageName) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s is already closed (%s) and stays so: a stage can be changed only while a deal is open"
                        .formatted(dealId, stageName),
                "StageName");
    }
}
