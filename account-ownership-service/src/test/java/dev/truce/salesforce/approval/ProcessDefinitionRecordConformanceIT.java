package dev.truce.salesforce.approval;

import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@OwnershipServiceTest
class ProcessDefinitionRecordConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "ProcessDefinition";
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
