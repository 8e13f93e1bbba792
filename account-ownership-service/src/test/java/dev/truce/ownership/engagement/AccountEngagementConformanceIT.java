package dev.truce.ownership.engagement;

import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@OwnershipServiceTest
class AccountEngagementConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Account_Engagement__c";
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
