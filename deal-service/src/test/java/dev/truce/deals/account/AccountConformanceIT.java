package dev.truce.deals.account;

import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class AccountConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Account";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("Name", "Hartmann GmbH", "BillingCity", "Bremen", "AnnualRevenue", 1000);
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("BillingCity", "Hamburg");
    }
}
