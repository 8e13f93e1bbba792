package dev.truce.deals.commitment.promise;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class CommitmentConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Commitment__c";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Opportunity__c", Crm.aDeal(), "Statement__c", "Orders appear within five minutes");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("Channel__c", "Verbal");
    }
}
