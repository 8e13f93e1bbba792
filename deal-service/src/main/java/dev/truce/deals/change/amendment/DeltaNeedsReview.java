package dev.truce.deals.change.amendment;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A change beyond the tolerances is estimated before it is agreed to. */
final class DeltaNeedsReview extends Refusal {
    DeltaNeedsReview(String amendmentId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Amendment %s goes beyond the tolerances: send reviewedDeltaHours and feasibleGoLive with the approval"
                        .formatted(amendmentId),
                "Reviewed_Delta_Hours__c");
    }
}
