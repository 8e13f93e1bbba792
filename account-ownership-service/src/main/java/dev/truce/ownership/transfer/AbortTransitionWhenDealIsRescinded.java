package dev.truce.ownership.transfer;

import dev.truce.events.DealRescinded;
import dev.truce.ownership.ledger.Undone;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** A deal that is void moves no account to delivery. */
@ApplicationScoped
class AbortTransitionWhenDealIsRescinded implements EventConsumer<DealRescinded> {
    private final UndoWonDeal undoWonDeal;

    AbortTransitionWhenDealIsRescinded(UndoWonDeal undoWonDeal) {
        this.undoWonDeal = undoWonDeal;
    }

    @Override
    public Subscription<DealRescinded> consumes() {
        return new Subscription<>(DealRescinded.TOPIC, DealRescinded.TYPE, DealRescinded.class);
    }

    @Override
    public void handle(IncomingEvent<DealRescinded> event) {
        DealRescinded deal = event.payload();
        undoWonDeal.over(new Undone(deal.dealId(), null, Undone.Reason.DEAL_RESCINDED, event.occurredAt()));
    }
}
