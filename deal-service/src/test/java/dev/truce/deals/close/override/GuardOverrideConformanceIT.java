package dev.truce.deals.close.override;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import dev.truce.platform.testkit.login.Person;
import java.util.Map;

@DealServiceTest
class GuardOverrideConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Guard_Override__c";
    }

    @Override
    protected Person caller() {
        return Person.EXECUTIVE;
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Opportunity__c", Crm.aDeal(), "Guard__c", "G10", "Reason__c", "They know each other");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of();
    }
}
