package dev.truce.handoffs.template;

import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;

import dev.truce.handoffs.HandoffServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import dev.truce.platform.testkit.login.Person;
import java.util.Map;
import java.util.UUID;

@HandoffServiceTest
class HandoffTemplateConformanceIT extends SObjectConformance {

    @Override
    protected String object() {
        return "Handoff_Template__c";
    }

    @Override
    protected Person caller() {
        return DELIVERY_MANAGER;
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Name", "Overlay " + UUID.randomUUID(), "Layer__c", "Customer", "Match_Value__c", "none");
    }

    /** The match value of an overlay cannot be cleared. */
    @Override
    protected Map<String, Object> clearableField() {
        return Map.of();
    }
}
