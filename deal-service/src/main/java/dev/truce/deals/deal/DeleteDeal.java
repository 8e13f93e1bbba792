package dev.truce.deals.deal;

import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** An open deal goes to the recycle bin with all its parts, if the caller may; a refusal undoes the deletion. */
@ApplicationScoped
class DeleteDeal implements AfterSave<Deal> {
    private final DealRights rights;
    private final Instance<DealParts> parts;

    DeleteDeal(DealRights rights, @Any Instance<DealParts> parts) {
        this.rights = rights;
        this.parts = parts;
    }

    @Override
    public Class<Deal> entity() {
        return Deal.class;
    }

    @Override
    public void afterSave(Deal deal) {
        if (deal.isDeleted()) {
            rights.requireDeleter(deal);
            parts.forEach(part -> part.deleteWith(deal.id()));
        }
    }
}
