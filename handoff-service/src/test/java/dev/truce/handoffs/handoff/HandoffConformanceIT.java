package dev.truce.handoffs.handoff;

import dev.truce.handoffs.HandoffServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@HandoffServiceTest
class HandoffConformanceIT extends SObjectConformance {

    @Override
    protected String object() {
        return "Handoff__c";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of();
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of();
    }
}
