package dev.truce.ownership.team;

import dev.truce.ownership.CrmStory;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import dev.truce.platform.testkit.login.Person;
import jakarta.inject.Inject;
import java.util.Map;

@OwnershipServiceTest
class AccountTeamMemberConformanceIT extends SObjectConformance {
    @Inject
    CrmStory crm;

    @Override
    protected String object() {
        return "AccountTeamMember";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of(
                "AccountId",
                crm.accountOwnedBy(Person.SALES_REP),
                "UserId",
                Person.PRESALES.id(),
                "TeamMemberRole",
                "Pre-Sales Consultant");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of();
    }
}
