package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Only what was won is amended, rescinded or delivered. */
final class DealIsNotWon extends Refusal {
    DealIsNotWon(String dealId, String stageName) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s (%s) is not won: this can be done only with a won deal".formatted(dealId, stageName),
                "StageName");
    }
}
