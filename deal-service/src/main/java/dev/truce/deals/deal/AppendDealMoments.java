package dev.truce.deals.deal;

import dev.truce.deals.deal.port.DealHistory;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Every stage, amount and close date of a deal is remembered in the transaction that set it. */
@ApplicationScoped
class AppendDealMoments implements SaveHook<Deal> {
    private final DealHistory history;

    AppendDealMoments(DealHistory history) {
        this.history = history;
    }

    @Override
    public Class<Deal> entity() {
        return Deal.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.FOLLOW;
    }

    @Override
    public void on(Deal deal) {
        if (deal.pending().takeDue(PendingChanges.Due.HISTORY)) {
            history.append(DealMoments.of(deal));
        }
    }
}
