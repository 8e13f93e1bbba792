package dev.truce.deals.deal;

import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;

/** Where other features look a deal up, and say that something about it has changed. */
@ApplicationScoped
public class DealDesk {
    private final Deals deals;
    private final DealView view;
    private final DealRights rights;
    private final SavedRecords records;

    DealDesk(Deals deals, DealView view, DealRights rights, SavedRecords records) {
        this.deals = deals;
        this.view = view;
        this.rights = rights;
        this.records = records;
    }

    /** @throws dev.truce.platform.sobject.error.Refusal when there is no such deal */
    public DealFacts look(String dealId) {
        return view.of(deals.require(dealId));
    }

    /** As {@link #look}; nobody else changes the deal until the transaction ends. */
    public DealFacts hold(String dealId) {
        return view.of(deals.requireForChange(dealId));
    }

    /** Whether the caller may change what the deal sells: its owner, sales management, presales or a machine. */
    public boolean mayEdit(DealFacts deal) {
        return rights.mayEdit(deal.ownerId());
    }

    /** Something was decided about the deal: what it means for delivery is worked out anew. */
    public void reconsider(String dealId) {
        Deal deal = deals.requireForChange(dealId);
        deal.pending().assessmentDue();
        records.saved(deal);
    }
}
