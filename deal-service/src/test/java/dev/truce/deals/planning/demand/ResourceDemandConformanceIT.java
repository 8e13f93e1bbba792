package dev.truce.deals.planning.demand;

import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class ResourceDemandConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Resource_Demand__c";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Role__c", "Consulting");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of();
    }
}
