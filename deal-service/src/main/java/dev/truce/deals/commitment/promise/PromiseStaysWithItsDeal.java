package dev.truce.deals.commitment.promise;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A promise is not moved from deal to deal. */
final class PromiseStaysWithItsDeal extends Refusal {
    PromiseStaysWithItsDeal(String promiseId, String dealId) {
        super(
                ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                "Promise %s belongs to deal %s and stays there: delete it and record one for the other deal"
                        .formatted(promiseId, dealId),
                "Opportunity__c");
    }
}
