package dev.truce.deals.deal.team;

import static dev.truce.platform.sobject.definition.FieldType.picklist;

import dev.truce.deals.deal.port.TeamRole;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a member of a deal's team looks through the API. */
final class DealTeamMemberSObject {
    private static final Role[] EDITORS = {
        Role.SALES_REP,
        Role.SALES_MANAGER,
        Role.PRESALES,
        Role.DELIVERY_MANAGER,
        Role.PROJECT_MANAGER,
        Role.INTEGRATION,
    };

    @Produces
    @Singleton
    SObjectType<DealTeamMember> opportunityTeamMember() {
        return SObjectType.of("OpportunityTeamMember", "00q", DealTeamMember.class)
                .labels("Opportunity Team Member", "Opportunity Team Members")
                .describedAs("Somebody who works on a deal beside its owner.")
                .creates(DealTeamMember::new)
                .deletable()
                .permit(Operation.CREATE, EDITORS)
                .permit(Operation.UPDATE, EDITORS)
                .permit(Operation.DELETE, EDITORS)
                .requiredReference(
                        "OpportunityId", "Opportunity", DealTeamMember::opportunityId, DealTeamMember::workOn)
                .childrenAs("OpportunityTeamMembers")
                .requiredReference("UserId", "User", DealTeamMember::userId, DealTeamMember::beUser)
                .required(
                        "TeamMemberRole",
                        picklist(Labelled.labels(TeamRole.class)),
                        DealTeamMember::teamMemberRole,
                        DealTeamMember::actAs)
                .help("Who is the Project Manager here is proposed as acceptor of the handoff.");
    }
}
