package dev.truce.deals.review;

import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class DeliveryReviewConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Delivery_Review__c";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Status__c", "Approved");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of();
    }
}
