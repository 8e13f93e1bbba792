package dev.truce.ownership.team;

import dev.truce.identity.people.People;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a person on the team that a new member record belongs to; nobody is on a team twice. */
@ApplicationScoped
class JoinTeam {
    private final AccountTeamMembers members;
    private final People people;

    JoinTeam(AccountTeamMembers members, People people) {
        this.members = members;
        this.people = people;
    }

    /** @param member of which the account is written already */
    void as(AccountTeamMember member, String userId) {
        members.current(member.accountId(), userId).ifPresent(present -> {
            throw new AlreadyOnTheTeam(userId, member.accountId(), present.id());
        });
        member.be(people.require(userId));
    }

    static final class AlreadyOnTheTeam extends Refusal {
        AlreadyOnTheTeam(String userId, String accountId, String memberId) {
            super(
                    ErrorCode.DUPLICATE_VALUE,
                    "duplicate value found: user %s is on the team of account %s already, by the record with id: %s"
                            .formatted(userId, accountId, memberId),
                    "UserId");
        }
    }
}
