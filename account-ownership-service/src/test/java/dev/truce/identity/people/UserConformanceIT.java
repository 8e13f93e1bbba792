package dev.truce.identity.people;

import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import dev.truce.roles.Side;
import java.util.Map;
import java.util.UUID;

@OwnershipServiceTest
class UserConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "User";
    }

    @Override
    protected Map<String, Object> newRecord() {
        String username = UUID.randomUUID() + "@truce.test";
        return Map.of("Username", username, "LastName", "Weber", "Email", username, "Side__c", Side.SALES.label());
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("FirstName", "Jonas");
    }
}
