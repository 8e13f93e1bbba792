package dev.truce.deals.deal;

import dev.truce.events.UserChanged;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** No open deal waits for somebody who is not there any more. */
@ApplicationScoped
class HandOnDealsWhenOwnerLeaves implements EventConsumer<UserChanged> {
    private final HandOnDeals handOnDeals;

    HandOnDealsWhenOwnerLeaves(HandOnDeals handOnDeals) {
        this.handOnDeals = handOnDeals;
    }

    @Override
    public Subscription<UserChanged> consumes() {
        return new Subscription<>(UserChanged.TOPIC, UserChanged.TYPE, UserChanged.class);
    }

    @Override
    public void handle(IncomingEvent<UserChanged> event) {
        UserChanged user = event.payload();
        boolean hasLeft = user.deleted() || !user.active();
        if (hasLeft && user.managerId() != null) {
            handOnDeals.ofLeaver(user.userId(), user.managerId());
        }
    }
}
