package dev.truce.deals.review;

import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class ReviewConditionConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Review_Condition__c";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Status__c", "Met");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of();
    }
}
