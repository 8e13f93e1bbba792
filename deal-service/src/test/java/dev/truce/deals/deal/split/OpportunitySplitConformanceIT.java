package dev.truce.deals.deal.split;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import dev.truce.platform.testkit.login.Person;
import java.util.Map;

@DealServiceTest
class OpportunitySplitConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "OpportunitySplit";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of(
                "OpportunityId", Crm.aDeal(),
                "SplitOwnerId", Person.SALES_REP.id(),
                "SplitPercentage", 50);
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of();
    }
}
