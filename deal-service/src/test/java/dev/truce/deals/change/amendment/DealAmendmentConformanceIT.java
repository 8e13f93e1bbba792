package dev.truce.deals.change.amendment;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class DealAmendmentConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Deal_Amendment__c";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Opportunity__c", Crm.aWonDeal(), "Kinds__c", "Amount", "Delta_Amount__c", 100);
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("Description__c", "One more");
    }
}
