package dev.truce.handoffs.interruption;

import dev.truce.events.DealAmended;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** An agreed change of a deal may make answers wrong that were given before. */
@ApplicationScoped
class ReopenAnswersWhenDealIsAmended implements EventConsumer<DealAmended> {
    private final FollowDealWithHandoff followDeal;

    ReopenAnswersWhenDealIsAmended(FollowDealWithHandoff followDeal) {
        this.followDeal = followDeal;
    }

    @Override
    public Subscription<DealAmended> consumes() {
        return new Subscription<>(DealAmended.TOPIC, DealAmended.TYPE, DealAmended.class);
    }

    @Override
    public void handle(IncomingEvent<DealAmended> event) {
        DealAmended deal = event.payload();
        followDeal.amended(deal.dealId(), deal.dealRevision(), deal.affectedItemKeys(), event.occurredAt());
    }
}
