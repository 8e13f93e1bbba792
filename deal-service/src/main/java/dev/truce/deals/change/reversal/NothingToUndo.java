package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Only what was closed is undone. */
final class NothingToUndo extends Refusal {
    NothingToUndo(String dealId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s has no close that could be undone this way: reopen a won or lost deal, rescind a won one"
                        .formatted(dealId),
                "StageName");
    }
}
