package dev.truce.deals.commitment.assumption;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class AssumptionConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Assumption__c";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Opportunity__c", Crm.aDeal(), "Statement__c", "The portals have an interface");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("Basis__c", "The customer said so");
    }
}
