package dev.truce.ownership.transfer;

import dev.truce.events.HandoffVoided;
import dev.truce.ownership.ledger.Undone;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** What delivery had accepted is not delivered after all. */
@ApplicationScoped
class AbortTransitionWhenHandoffIsVoided implements EventConsumer<HandoffVoided> {
    private final UndoWonDeal undoWonDeal;

    AbortTransitionWhenHandoffIsVoided(UndoWonDeal undoWonDeal) {
        this.undoWonDeal = undoWonDeal;
    }

    @Override
    public Subscription<HandoffVoided> consumes() {
        return new Subscription<>(HandoffVoided.TOPIC, HandoffVoided.TYPE, HandoffVoided.class);
    }

    @Override
    public void handle(IncomingEvent<HandoffVoided> event) {
        HandoffVoided handoff = event.payload();
        undoWonDeal.handoffOver(
                new Undone(handoff.dealId(), handoff.handoffId(), Undone.Reason.HANDOFF_VOIDED, event.occurredAt()),
                handoff.reopenSeq());
    }
}
