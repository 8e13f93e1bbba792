package dev.truce.deals.catalog.stage;

import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;
import java.util.UUID;

@DealServiceTest
class OpportunityStageConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "OpportunityStage";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("MasterLabel", "Pilot " + UUID.randomUUID(), "SortOrder", 5, "IsActive", false);
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("Description", "Try it");
    }
}
