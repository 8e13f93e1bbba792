package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What is undone is explained. */
final class UndoingNeedsReason extends Refusal {
    UndoingNeedsReason(String dealId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "The close of deal %s is not undone without a reason".formatted(dealId),
                "reason");
    }
}
