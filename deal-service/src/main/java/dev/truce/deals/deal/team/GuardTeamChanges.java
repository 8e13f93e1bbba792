package dev.truce.deals.deal.team;

import dev.truce.deals.deal.EditDeal;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may edit a deal chooses its team. */
@ApplicationScoped
class GuardTeamChanges implements SaveHook<DealTeamMember> {
    private final EditDeal editDeal;

    GuardTeamChanges(EditDeal editDeal) {
        this.editDeal = editDeal;
    }

    @Override
    public Class<DealTeamMember> entity() {
        return DealTeamMember.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.AUTHORISE;
    }

    @Override
    public void on(DealTeamMember member) {
        editDeal.requireAllowed(member.opportunityId());
    }
}
