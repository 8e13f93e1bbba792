package dev.truce.deals.deal.history;

import dev.truce.deals.deal.port.DealHistory;
import dev.truce.deals.deal.port.DealMoment;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Keeps every moment of a deal. */
@ApplicationScoped
class AppendDealHistory implements DealHistory {
    static final String KEY_PREFIX = "008";

    private final EntityManager entities;

    AppendDealHistory(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void append(DealMoment moment) {
        entities.persist(new DealHistoryEntry(RecordId.next(KEY_PREFIX), moment));
    }
}
