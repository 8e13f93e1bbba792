package dev.truce.deals.commitment.promise;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Why a write to a {@link Promise} or a step of it is refused. */
final class PromiseRefusals {
    private PromiseRefusals() {}

    /** A promise is not moved from deal to deal. */
    static final class PromiseStaysWithItsDeal extends Refusal {
        PromiseStaysWithItsDeal(String promiseId, String dealId) {
            super(
                    ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                    "Promise %s belongs to deal %s and stays there: delete it and record one for the other deal"
                            .formatted(promiseId, dealId),
                    "Opportunity__c");
        }
    }

    /** What was settled with a customer is not worded differently afterwards. */
    static final class PromiseIsSettled extends Refusal {
        PromiseIsSettled(String promiseId, PromiseStatus status) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Promise %s is %s and keeps its words: record a new promise for what is new"
                            .formatted(promiseId, status.label()),
                    "Statement__c");
        }
    }

    /** A promise takes one step after the other. */
    static final class PromiseCannotBecome extends Refusal {
        PromiseCannotBecome(String promiseId, PromiseStatus from, PromiseStatus to) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Promise %s is %s and cannot become %s; it can become: %s"
                            .formatted(
                                    promiseId,
                                    from.label(),
                                    to.label(),
                                    from.next().stream()
                                            .map(PromiseStatus::label)
                                            .toList()),
                    "Status__c");
        }
    }

    /** Whoever contests a promise says why. */
    static final class ContestNeedsReason extends Refusal {
        ContestNeedsReason(String promiseId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Promise %s cannot be contested without a reason: send Contest_Reason__c with it"
                            .formatted(promiseId),
                    "Contest_Reason__c");
        }
    }
}
