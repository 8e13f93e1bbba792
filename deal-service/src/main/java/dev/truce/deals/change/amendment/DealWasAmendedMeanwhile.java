package dev.truce.deals.change.amendment;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** One amendment is applied at a time. */
final class DealWasAmendedMeanwhile extends Refusal {
    DealWasAmendedMeanwhile(String amendmentId, int drafted, int now) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Amendment %s was drafted for revision %d and the deal is at revision %d: draft it anew"
                        .formatted(amendmentId, drafted, now),
                "Deal_Revision__c");
    }
}
