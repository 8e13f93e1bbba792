package dev.truce.handoffs.item;

import dev.truce.handoffs.HandoffServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@HandoffServiceTest
class HandoffItemConformanceIT extends SObjectConformance {

    @Override
    protected String object() {
        return "Handoff_Item__c";
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
