package dev.truce.handoffs.interruption;

import dev.truce.events.DealClosed;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Of a lost deal nothing is handed over. */
@ApplicationScoped
class EndHandoffWhenDealIsLost implements EventConsumer<DealClosed> {
    private final FollowDealWithHandoff followDeal;

    EndHandoffWhenDealIsLost(FollowDealWithHandoff followDeal) {
        this.followDeal = followDeal;
    }

    @Override
    public Subscription<DealClosed> consumes() {
        return new Subscription<>(DealClosed.TOPIC, DealClosed.TYPE, DealClosed.class);
    }

    @Override
    public void handle(IncomingEvent<DealClosed> event) {
        DealClosed closed = event.payload();
        if (!closed.won()) {
            followDeal.lost(closed.dealId(), closed.reopenSeq(), event.occurredAt());
        }
    }
}
