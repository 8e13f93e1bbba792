package dev.truce.deals.deal.announce;

import dev.truce.deals.deal.Deal;
import dev.truce.deals.deal.DealEvent;
import dev.truce.deals.deal.scope.Materiality;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Publishes the events of a deal through the outbox, in the transaction of the change. Every
 * event gets a version of the deal of its own, so a consumer that ignores what is not newer misses none.
 */
@ApplicationScoped
class AnnounceDealEvents implements SaveHook<Deal> {
    private final Outbox outbox;
    private final EntityManager entities;
    private final AnnounceClosedDeal closedDeal;
    private final Materiality materiality;

    AnnounceDealEvents(Outbox outbox, EntityManager entities, AnnounceClosedDeal closedDeal, Materiality materiality) {
        this.outbox = outbox;
        this.entities = entities;
        this.closedDeal = closedDeal;
        this.materiality = materiality;
    }

    @Override
    public Class<Deal> entity() {
        return Deal.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.ANNOUNCE;
    }

    @Override
    public void on(Deal deal) {
        List<DealEvent> events = deal.pending().take(deal.scope());
        for (int i = 0; i < events.size(); i++) {
            if (i > 0) {
                deal.rounds().countCompanionEvent();
                entities.flush();
            }
            events.get(i).accept(new AnnounceDeal(deal, outbox, closedDeal, materiality.tolerances()));
        }
    }
}
