package dev.truce.ownership.transfer;

import dev.truce.events.HandoffCancelled;
import dev.truce.ownership.ledger.Undone;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** A handoff that is over before delivery accepted it moves no account to delivery. */
@ApplicationScoped
class AbortTransitionWhenHandoffIsCancelled implements EventConsumer<HandoffCancelled> {
    private final UndoWonDeal undoWonDeal;

    AbortTransitionWhenHandoffIsCancelled(UndoWonDeal undoWonDeal) {
        this.undoWonDeal = undoWonDeal;
    }

    @Override
    public Subscription<HandoffCancelled> consumes() {
        return new Subscription<>(HandoffCancelled.TOPIC, HandoffCancelled.TYPE, HandoffCancelled.class);
    }

    @Override
    public void handle(IncomingEvent<HandoffCancelled> event) {
        HandoffCancelled handoff = event.payload();
        undoWonDeal.handoffOver(
                new Undone(handoff.dealId(), handoff.handoffId(), Undone.Reason.HANDOFF_CANCELLED, event.occurredAt()),
                handoff.reopenSeq());
    }
}
