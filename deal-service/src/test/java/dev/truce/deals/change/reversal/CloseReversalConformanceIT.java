package dev.truce.deals.change.reversal;

import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class CloseReversalConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Close_Reversal__c";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Reason__c", "x");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of();
    }
}
