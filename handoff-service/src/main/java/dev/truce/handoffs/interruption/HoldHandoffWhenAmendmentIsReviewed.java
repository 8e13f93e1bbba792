package dev.truce.handoffs.interruption;

import dev.truce.events.AmendmentChanged;
import dev.truce.events.AmendmentStatus;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** A handoff rests while delivery reviews a change of its deal, and goes on when that is decided. */
@ApplicationScoped
class HoldHandoffWhenAmendmentIsReviewed implements EventConsumer<AmendmentChanged> {
    private final FollowDealWithHandoff followDeal;

    HoldHandoffWhenAmendmentIsReviewed(FollowDealWithHandoff followDeal) {
        this.followDeal = followDeal;
    }

    @Override
    public Subscription<AmendmentChanged> consumes() {
        return new Subscription<>(AmendmentChanged.TOPIC, AmendmentChanged.TYPE, AmendmentChanged.class);
    }

    @Override
    public void handle(IncomingEvent<AmendmentChanged> event) {
        AmendmentChanged amendment = event.payload();
        if (amendment.status() == AmendmentStatus.IN_REVIEW) {
            followDeal.changeProposed(amendment.dealId(), amendment.amendmentId(), event.occurredAt());
        } else {
            followDeal.changeDecided(amendment.dealId(), amendment.amendmentId(), event.occurredAt());
        }
    }
}
