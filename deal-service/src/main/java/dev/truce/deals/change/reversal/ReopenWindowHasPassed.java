package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What was lost long ago is lost: win rates are not rewritten. */
final class ReopenWindowHasPassed extends Refusal {
    ReopenWindowHasPassed(String dealId, int days) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s was lost more than %d days ago: create a new deal instead".formatted(dealId, days),
                "CloseDate");
    }
}
