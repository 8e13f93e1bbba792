package dev.truce.deals.deal.history;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class OpportunityHistoryConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "OpportunityHistory";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("OpportunityId", Crm.aDeal());
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of();
    }
}
