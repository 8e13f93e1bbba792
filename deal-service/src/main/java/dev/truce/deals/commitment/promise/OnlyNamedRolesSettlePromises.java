package dev.truce.deals.commitment.promise;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Each step of a promise is taken by the side that answers for it. */
final class OnlyNamedRolesSettlePromises extends Refusal {
    OnlyNamedRolesSettlePromises(String promiseId, PromiseStatus next, String who) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Promise %s becomes %s by %s".formatted(promiseId, next.label(), who),
                "Status__c");
    }
}
