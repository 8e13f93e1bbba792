package dev.truce.deals.deal;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.SellingTeam;
import dev.truce.platform.sobject.row.NoSuchRecord;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;

/** Where other features read and lock a deal, and have it reassessed when something about it has changed. */
@ApplicationScoped
public class DealDesk {
    private final Deals deals;
    private final DealView view;
    private final DealRights rights;
    private final SavedRecords records;
    private final SellingTeam team;

    DealDesk(Deals deals, DealView view, DealRights rights, SavedRecords records, SellingTeam team) {
        this.deals = deals;
        this.view = view;
        this.rights = rights;
        this.records = records;
        this.team = team;
    }

    /**
     * The deal as it is now.
     *
     * @throws dev.truce.platform.sobject.error.Refusal when there is no such deal
     */
    public DealFacts look(String dealId) {
        return view.of(deals.require(dealId));
    }

    /** As {@link #look}, also for a deal that is on its way to the recycle bin. */
    public DealFacts lookEvenIfDeleted(String dealId) {
        return view.of(deals.findByIdOptional(dealId).orElseThrow(() -> new NoSuchRecord(dealId)));
    }

    /** As {@link #look}; nobody else changes the deal until the transaction ends. */
    public DealFacts hold(String dealId) {
        return view.of(deals.requireForChange(dealId));
    }

    /** Whether the caller may change what the deal sells: its owner, sales management, presales or a machine. */
    public boolean mayEdit(DealFacts deal) {
        return rights.mayEdit(deal.ownerId());
    }

    /** Whether the user sells the deal: owns it, or is on its team without standing for delivery. */
    public boolean isSelling(DealFacts deal, String userId) {
        return userId.equals(deal.ownerId())
                || team.of(deal.dealId()).stream()
                        .anyMatch(member -> member.userId().equals(userId) && member.isSelling());
    }

    /** Something was decided about the deal: what it means for delivery is worked out anew. */
    public void reconsider(String dealId) {
        Deal deal = deals.requireForChange(dealId);
        records.follow(deal, () -> deal.pending().due(PendingChanges.Due.ASSESSMENT));
    }
}
