package dev.truce.deals.deal.team;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody is on the team of a deal twice. */
@ApplicationScoped
class GuardUniqueMembership implements SaveHook<DealTeamMember> {
    private final DealTeams teams;

    GuardUniqueMembership(DealTeams teams) {
        this.teams = teams;
    }

    @Override
    public Class<DealTeamMember> entity() {
        return DealTeamMember.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.VALIDATE;
    }

    @Override
    public void on(DealTeamMember member) {
        if (!member.isDeleted() && teams.hasAlready(member)) {
            throw new AlreadyOnDealTeam(member.opportunityId(), member.userId());
        }
    }

    /** Nobody is on the team of a deal twice. */
    static final class AlreadyOnDealTeam extends Refusal {
        AlreadyOnDealTeam(String dealId, String userId) {
            super(
                    ErrorCode.DUPLICATE_VALUE,
                    "User %s is on the team of deal %s already: change the TeamMemberRole there"
                            .formatted(userId, dealId),
                    "UserId");
        }
    }
}
