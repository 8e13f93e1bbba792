package dev.truce.deals.account.contact;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import java.util.Map;

@DealServiceTest
class ContactConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "Contact";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of("LastName", "Meyer", "AccountId", Crm.anAccount());
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("FirstName", "Anna");
    }
}
