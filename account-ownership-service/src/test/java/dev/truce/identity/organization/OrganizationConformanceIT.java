package dev.truce.identity.organization;

import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@OwnershipServiceTest
class OrganizationConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Organization";
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
