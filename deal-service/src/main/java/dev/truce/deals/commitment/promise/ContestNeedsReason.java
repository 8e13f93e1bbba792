package dev.truce.deals.commitment.promise;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Whoever contests a promise says why. */
final class ContestNeedsReason extends Refusal {
    ContestNeedsReason(String promiseId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Promise %s cannot be contested without a reason: send Contest_Reason__c with it".formatted(promiseId),
                "Contest_Reason__c");
    }
}
