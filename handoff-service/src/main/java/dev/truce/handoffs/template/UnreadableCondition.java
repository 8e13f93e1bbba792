package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The condition of a conditional item is no condition. */
final class UnreadableCondition extends Refusal {

    UnreadableCondition(String condition, String wrong) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "The condition '%s' cannot be read: %s. Write such as: deviations > 0, or industry in ('Banking', 'Insurance')"
                        .formatted(condition, wrong),
                "Condition_Expression__c");
    }
}
