package dev.truce.deals.commitment.promise;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What was settled with a customer is not worded differently afterwards. */
final class PromiseIsSettled extends Refusal {
    PromiseIsSettled(String promiseId, PromiseStatus status) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Promise %s is %s and keeps its words: record a new promise for what is new"
                        .formatted(promiseId, status.label()),
                "Statement__c");
    }
}
