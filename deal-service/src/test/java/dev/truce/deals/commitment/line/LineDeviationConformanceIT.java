package dev.truce.deals.commitment.line;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class LineDeviationConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Line_Deviation__c";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Opportunity_Line_Item__c", Crm.aStandardLine(Crm.aDeal()), "Difference__c", "Without training");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("Reason__c", "The customer trains itself");
    }
}
