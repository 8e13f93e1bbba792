package dev.truce.deals.deal;

import dev.truce.deals.scope.Materiality;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Tells the other services what happened to a deal, in the transaction in which it happened. Every
 * event gets a version of the deal of its own, so a consumer that ignores what is not newer misses none.
 */
@ApplicationScoped
class AnnounceDealEvents implements AfterSave<Deal> {
    private final Outbox outbox;
    private final EntityManager entities;
    private final AnnounceClosedDeal closedDeal;
    private final ReentryOfMovedDeal reentry;
    private final AssessDeal assess;
    private final Materiality materiality;

    AnnounceDealEvents(
            Outbox outbox,
            EntityManager entities,
            AnnounceClosedDeal closedDeal,
            ReentryOfMovedDeal reentry,
            AssessDeal assess,
            Materiality materiality) {
        this.outbox = outbox;
        this.entities = entities;
        this.closedDeal = closedDeal;
        this.reentry = reentry;
        this.assess = assess;
        this.materiality = materiality;
    }

    @Override
    public Class<Deal> entity() {
        return Deal.class;
    }

    @Override
    public void afterSave(Deal deal) {
        reentry.check(deal);
        assess.ifDue(deal);
        List<DealEvent> events = deal.takeEvents();
        for (int i = 0; i < events.size(); i++) {
            if (i > 0) {
                deal.countCompanionEvent();
                entities.flush();
            }
            events.get(i).tell(new AnnounceDeal(deal, outbox, closedDeal, materiality.tolerances()));
        }
    }
}
