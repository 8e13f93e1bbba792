package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What is named as growth opportunity cannot be the id of one. */
final class GrowthOpportunityIsMalformed extends Refusal {
    GrowthOpportunityIsMalformed(String given) {
        super(
                ErrorCode.MALFORMED_ID,
                "%s is no id of a growth opportunity: those have 15 or 18 characters and begin with a26"
                        .formatted(given),
                "Growth_Opportunity__c");
    }
}
