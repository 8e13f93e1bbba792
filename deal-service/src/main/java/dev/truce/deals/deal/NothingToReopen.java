package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Only what ended can go on. */
final class NothingToReopen extends Refusal {
    NothingToReopen(String dealId, String stageName) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s (%s) cannot be reopened: only a deal that was won or lost, and not rescinded, can"
                        .formatted(dealId, stageName),
                "StageName");
    }
}
