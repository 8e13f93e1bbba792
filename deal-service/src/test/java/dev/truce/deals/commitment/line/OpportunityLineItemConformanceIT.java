package dev.truce.deals.commitment.line;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class OpportunityLineItemConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "OpportunityLineItem";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("OpportunityId", Crm.aDeal(), "UnitPrice", 100, "Description", "Import");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("Customer_Goal__c", "Fewer errors");
    }
}
