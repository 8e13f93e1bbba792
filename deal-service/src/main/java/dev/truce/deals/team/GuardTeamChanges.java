package dev.truce.deals.team;

import dev.truce.deals.deal.EditDeal;
import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may edit a deal chooses its team, each member once; a refusal undoes the change. */
@ApplicationScoped
class GuardTeamChanges implements AfterSave<DealTeamMember> {
    private final EditDeal editDeal;
    private final DealTeams teams;

    GuardTeamChanges(EditDeal editDeal, DealTeams teams) {
        this.editDeal = editDeal;
        this.teams = teams;
    }

    @Override
    public Class<DealTeamMember> entity() {
        return DealTeamMember.class;
    }

    @Override
    public void afterSave(DealTeamMember member) {
        editDeal.requireAllowed(member.opportunityId());
        if (!member.isDeleted() && teams.hasTwice(member)) {
            throw new AlreadyOnTheTeam(member.opportunityId(), member.userId());
        }
    }
}
