package dev.truce.deals.commitment.assumption;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Whoever finds an assumption false says what is true. */
final class InvalidationNeedsOutcome extends Refusal {
    InvalidationNeedsOutcome(String assumptionId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Assumption %s cannot be invalidated without what was found: send Outcome__c with it"
                        .formatted(assumptionId),
                "Outcome__c");
    }
}
