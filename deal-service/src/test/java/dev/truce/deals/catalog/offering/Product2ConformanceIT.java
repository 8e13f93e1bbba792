package dev.truce.deals.catalog.offering;

import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class Product2ConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Product2";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Name", "ERP quick start", "Standard_Price__c", 15000);
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("Methodology__c", "Agile");
    }
}
