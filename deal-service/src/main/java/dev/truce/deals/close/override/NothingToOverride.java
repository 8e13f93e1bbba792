package dev.truce.deals.close.override;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A closed deal has no guards any more. */
final class NothingToOverride extends Refusal {
    NothingToOverride(String dealId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s is closed: guards are overridden only while a deal is open".formatted(dealId),
                "Opportunity__c");
    }
}
