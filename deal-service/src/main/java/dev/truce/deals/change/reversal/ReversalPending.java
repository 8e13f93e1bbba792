package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A close is undone once at a time. */
final class ReversalPending extends Refusal {
    ReversalPending(String dealId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "A request to undo the close of deal %s waits for its decision already".formatted(dealId),
                "StageName");
    }
}
