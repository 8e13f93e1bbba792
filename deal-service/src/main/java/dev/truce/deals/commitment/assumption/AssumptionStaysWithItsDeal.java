package dev.truce.deals.commitment.assumption;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An assumption is not moved from deal to deal. */
final class AssumptionStaysWithItsDeal extends Refusal {
    AssumptionStaysWithItsDeal(String assumptionId, String dealId) {
        super(
                ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                "Assumption %s belongs to deal %s and stays there: delete it and record one for the other deal"
                        .formatted(assumptionId, dealId),
                "Opportunity__c");
    }
}
