package dev.truce.deals.change.amendment;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An open deal is edited, a lost one is over. */
final class AmendedDealIsNotWon extends Refusal {
    AmendedDealIsNotWon(String dealId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s is not won: only a won deal is amended".formatted(dealId),
                "Opportunity__c");
    }
}
