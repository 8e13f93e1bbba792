package dev.truce.salesforce.approval;

import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@OwnershipServiceTest
class ProcessInstanceStepConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "ProcessInstanceStep";
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
