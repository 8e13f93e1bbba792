package dev.truce.handoffs.interruption;

import dev.truce.events.DealOwnerChanged;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Whoever owns the deal provides what sales has to provide, also when the seller left in the middle of a handoff. */
@ApplicationScoped
class MoveSalesLeadWhenDealOwnerChanges implements EventConsumer<DealOwnerChanged> {
    private final FollowDealWithHandoff followDeal;

    MoveSalesLeadWhenDealOwnerChanges(FollowDealWithHandoff followDeal) {
        this.followDeal = followDeal;
    }

    @Override
    public Subscription<DealOwnerChanged> consumes() {
        return new Subscription<>(DealOwnerChanged.TOPIC, DealOwnerChanged.TYPE, DealOwnerChanged.class);
    }

    @Override
    public void handle(IncomingEvent<DealOwnerChanged> event) {
        followDeal.ownerChanged(event.payload().dealId(), event.payload().toOwnerId());
    }
}
