package dev.truce.deals.commitment.assumption;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An assumption takes one step after the other. */
final class AssumptionCannotBecome extends Refusal {
    AssumptionCannotBecome(String assumptionId, AssumptionStatus from, AssumptionStatus to) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Assumption %s is %s and cannot become %s; it can become: %s"
                        .formatted(
                                assumptionId,
                                from.label(),
                                to.label(),
                                from.next().stream()
                                        .map(AssumptionStatus::label)
                                        .toList()),
                "Status__c");
    }
}
