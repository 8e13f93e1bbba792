package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Delivery owns the account, and nothing it found there led to this expansion. */
final class SalesWasNotAskedIn extends Refusal {
    SalesWasNotAskedIn(String accountId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Account %s is owned by delivery: an expansion by sales names the growth opportunity that it comes from"
                        .formatted(accountId),
                "Growth_Opportunity__c");
    }
}
