package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A step back is explained. */
final class BackwardStageNeedsReason extends Refusal {
    BackwardStageNeedsReason(String dealId, String from, String to) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s goes back from %s to %s: say why in Stage_Change_Reason__c of the same change"
                        .formatted(dealId, from, to),
                "Stage_Change_Reason__c");
    }
}
