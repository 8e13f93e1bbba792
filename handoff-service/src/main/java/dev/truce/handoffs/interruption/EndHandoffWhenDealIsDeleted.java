package dev.truce.handoffs.interruption;

import dev.truce.events.DealDeleted;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody prepares the handoff of a deal that is in the recycle bin. */
@ApplicationScoped
class EndHandoffWhenDealIsDeleted implements EventConsumer<DealDeleted> {
    private final FollowDealWithHandoff followDeal;

    EndHandoffWhenDealIsDeleted(FollowDealWithHandoff followDeal) {
        this.followDeal = followDeal;
    }

    @Override
    public Subscription<DealDeleted> consumes() {
        return new Subscription<>(DealDeleted.TOPIC, DealDeleted.TYPE, DealDeleted.class);
    }

    @Override
    public void handle(IncomingEvent<DealDeleted> event) {
        followDeal.deleted(event.payload().dealId(), event.occurredAt());
    }
}
