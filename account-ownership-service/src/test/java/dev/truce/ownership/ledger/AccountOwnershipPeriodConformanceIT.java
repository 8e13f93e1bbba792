package dev.truce.ownership.ledger;

import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@OwnershipServiceTest
class AccountOwnershipPeriodConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Account_Ownership_Period__c";
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
