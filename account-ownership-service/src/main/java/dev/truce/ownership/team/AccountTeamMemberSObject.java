package dev.truce.ownership.team;

import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a member of an account team looks through the API. */
@ApplicationScoped
class AccountTeamMemberSObject {
    private static final Role[] KEEPERS = {
        Role.SALES_REP,
        Role.SALES_MANAGER,
        Role.PRESALES,
        Role.DELIVERY_MANAGER,
        Role.PROJECT_MANAGER,
        Role.REVOPS,
        Role.INTEGRATION
    };

    @Produces
    @Singleton
    SObjectType<AccountTeamMember> accountTeamMember(JoinTeam join) {
        return SObjectType.of("AccountTeamMember", "01M", AccountTeamMember.class)
                .describedAs("Somebody who works with an account besides its owner. The team outlives every owner.")
                .creates(AccountTeamMember::new)
                .deletable()
                .permit(Operation.CREATE, KEEPERS)
                .permit(Operation.UPDATE, KEEPERS)
                .permit(Operation.DELETE, KEEPERS)
                .parent("AccountId", "Account", AccountTeamMember::accountId, AccountTeamMember::workFor)
                .childrenAs("AccountTeamMembers")
                .parent("UserId", "User", AccountTeamMember::userId, join::as)
                .required(
                        "TeamMemberRole",
                        picklist(TeamRoles.ALL),
                        AccountTeamMember::teamMemberRole,
                        AccountTeamMember::playRole)
                .readOnly("Side__c", restrictedPicklist(Side.class), AccountTeamMember::side)
                .help("The side that the user stood on when they joined.");
    }
}
