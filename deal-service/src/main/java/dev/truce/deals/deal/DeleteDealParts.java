package dev.truce.deals.deal;

import dev.truce.deals.deal.port.DealParts;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** A deal goes to the recycle bin with all its parts. */
@ApplicationScoped
class DeleteDealParts implements SaveHook<Deal> {
    private final Instance<DealParts> parts;

    DeleteDealParts(@Any Instance<DealParts> parts) {
        this.parts = parts;
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
        if (deal.isDeleted()) {
            parts.forEach(part -> part.deleteWith(deal.id()));
        }
    }
}
