package dev.truce.deals.deal;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class OpportunityConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Opportunity";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Crm.dealFields(Map.of());
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("NextStep", "Call");
    }
}
