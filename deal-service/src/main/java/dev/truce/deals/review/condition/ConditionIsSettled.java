package dev.truce.deals.review.condition;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A condition is met once. */
final class ConditionIsSettled extends Refusal {
    ConditionIsSettled(String conditionId, ReviewConditionStatus status) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Condition %s is %s and stays so".formatted(conditionId, status.label()),
                "Status__c");
    }
}
