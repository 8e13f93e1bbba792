package dev.truce.deals.deal;

import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may move an open deal to the recycle bin. */
@ApplicationScoped
class GuardDealDeletion implements SaveHook<Deal> {
    private final DealRights rights;

    GuardDealDeletion(DealRights rights) {
        this.rights = rights;
    }

    @Override
    public Class<Deal> entity() {
        return Deal.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.AUTHORISE;
    }

    @Override
    public void on(Deal deal) {
        if (deal.isDeleted()) {
            rights.requireDeleter(deal);
        }
    }
}
