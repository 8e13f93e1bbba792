package dev.truce.ownership.transfer;

import dev.truce.events.DealReopened;
import dev.truce.ownership.ledger.Undone;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** A deal that is open again moves no account to delivery. */
@ApplicationScoped
class AbortTransitionWhenDealIsReopened implements EventConsumer<DealReopened> {
    private final UndoWonDeal undoWonDeal;

    AbortTransitionWhenDealIsReopened(UndoWonDeal undoWonDeal) {
        this.undoWonDeal = undoWonDeal;
    }

    @Override
    public Subscription<DealReopened> consumes() {
        return new Subscription<>(DealReopened.TOPIC, DealReopened.TYPE, DealReopened.class);
    }

    @Override
    public void handle(IncomingEvent<DealReopened> event) {
        DealReopened deal = event.payload();
        undoWonDeal.reopened(
                new Undone(deal.dealId(), null, Undone.Reason.DEAL_REOPENED, event.occurredAt()), deal.reopenSeq());
    }
}
