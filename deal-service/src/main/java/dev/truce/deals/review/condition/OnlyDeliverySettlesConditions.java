package dev.truce.deals.review.condition;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Delivery made the condition, and delivery says when it is met. */
final class OnlyDeliverySettlesConditions extends Refusal {
    OnlyDeliverySettlesConditions(String conditionId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Condition %s is settled by the reviewer, the delegate or a Delivery Manager".formatted(conditionId),
                "Status__c");
    }
}
