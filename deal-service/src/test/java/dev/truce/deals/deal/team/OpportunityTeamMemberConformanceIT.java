package dev.truce.deals.deal.team;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.deals.deal.port.TeamRole;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import dev.truce.platform.testkit.login.Person;
import java.util.Map;

@DealServiceTest
class OpportunityTeamMemberConformanceIT extends SObjectConformance {
    @Override
    protected String object() {
        return "OpportunityTeamMember";
    }

    @Override
    protected Map<String, Object> newRecord() {
        return Map.of(
                "OpportunityId",
                Crm.aDeal(),
                "UserId",
                Person.PRESALES.id(),
                "TeamMemberRole",
                TeamRole.PRESALES.label());
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of();
    }
}
