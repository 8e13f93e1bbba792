package dev.truce.ownership.team;

import dev.truce.identity.people.Person;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.roles.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody who works with an account besides its owner. Owners come and go; the team stays. */
@Entity
@Table(name = "account_team_member")
class AccountTeamMember extends SObjectRecord {
    private String accountId;
    private String userId;
    private String teamMemberRole;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    @SuppressWarnings("NullAway.Init")
    protected AccountTeamMember() {} // JPA

    @SuppressWarnings("NullAway.Init") // the required fields are written before the record is saved
    AccountTeamMember(String id) {
        super(id);
    }

    void workFor(String newAccountId) {
        this.accountId = newAccountId;
    }

    /** The side is kept as it is on this day: a later move of the person does not rewrite the team. */
    void be(Person person) {
        if (!person.active()) {
            throw new InactiveUserCannotJoin(person.id());
        }
        this.userId = person.id();
        this.side = person.side();
    }

    void playRole(String newRole) {
        this.teamMemberRole = newRole;
    }

    TeamMember member() {
        return new TeamMember(userId, side, teamMemberRole);
    }

    String accountId() {
        return accountId;
    }

    String userId() {
        return userId;
    }

    String teamMemberRole() {
        return teamMemberRole;
    }

    @Nullable Side side() {
        return side;
    }

    static final class InactiveUserCannotJoin extends Refusal {
        InactiveUserCannotJoin(String userId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "User %s is inactive and cannot join an account team; name an active user".formatted(userId),
                    "UserId");
        }
    }
}
