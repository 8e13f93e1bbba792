package dev.truce.deals.commitment.promise;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A promise takes one step after the other. */
final class PromiseCannotBecome extends Refusal {
    PromiseCannotBecome(String promiseId, PromiseStatus from, PromiseStatus to) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Promise %s is %s and cannot become %s; it can become: %s"
                        .formatted(
                                promiseId,
                                from.label(),
                                to.label(),
                                from.next().stream().map(PromiseStatus::label).toList()),
                "Status__c");
    }
}
