package dev.truce.deals.catalog.unit;

import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class DeliveryUnitConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Delivery_Unit__c";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Name", "ERP North");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("Skills__c", "Order management");
    }
}
