package dev.truce.handoffs.interruption;

import dev.truce.events.DealReopened;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** A deal that is open again is handed over when it is won again. */
@ApplicationScoped
class SuspendHandoffWhenDealIsReopened implements EventConsumer<DealReopened> {
    private final FollowDealWithHandoff followDeal;

    SuspendHandoffWhenDealIsReopened(FollowDealWithHandoff followDeal) {
        this.followDeal = followDeal;
    }

    @Override
    public Subscription<DealReopened> consumes() {
        return new Subscription<>(DealReopened.TOPIC, DealReopened.TYPE, DealReopened.class);
    }

    @Override
    public void handle(IncomingEvent<DealReopened> event) {
        DealReopened deal = event.payload();
        followDeal.reopened(deal.dealId(), deal.reopenSeq(), event.occurredAt());
    }
}
