package dev.truce.handoffs.interruption;

import dev.truce.events.DealRescinded;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Nothing is handed over of a deal that is void. */
@ApplicationScoped
class EndHandoffWhenDealIsRescinded implements EventConsumer<DealRescinded> {
    private final FollowDealWithHandoff followDeal;

    EndHandoffWhenDealIsRescinded(FollowDealWithHandoff followDeal) {
        this.followDeal = followDeal;
    }

    @Override
    public Subscription<DealRescinded> consumes() {
        return new Subscription<>(DealRescinded.TOPIC, DealRescinded.TYPE, DealRescinded.class);
    }

    @Override
    public void handle(IncomingEvent<DealRescinded> event) {
        followDeal.rescinded(event.payload().dealId(), event.occurredAt());
    }
}
