package dev.truce.ownership.engagement;

import dev.truce.events.HandoffKind;
import dev.truce.events.HandoffStarted;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.PrerequisiteMissing;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** The first handoff of a won deal has started: its engagement is in handoff. */
@ApplicationScoped
class MarkHandoffWhenItStarts implements EventConsumer<HandoffStarted> {
    private final Engagements engagements;

    MarkHandoffWhenItStarts(Engagements engagements) {
        this.engagements = engagements;
    }

    @Override
    public Subscription<HandoffStarted> consumes() {
        return new Subscription<>(HandoffStarted.TOPIC, HandoffStarted.TYPE, HandoffStarted.class);
    }

    @Override
    public void handle(IncomingEvent<HandoffStarted> event) {
        HandoffStarted handoff = event.payload();
        if (handoff.kind() != HandoffKind.INITIAL) {
            return;
        }
        boolean closed = engagements
                .ofDeal(handoff.dealId())
                .filter(engagement -> engagement.reopenSeq() >= handoff.reopenSeq())
                .isPresent();
        if (!closed) {
            throw new PrerequisiteMissing("Handoff %s started before the close of deal %s arrived"
                    .formatted(handoff.handoffId(), handoff.dealId()));
        }
        engagements.enterHandoff(handoff.dealId(), handoff.handoffId(), event.occurredAt());
    }
}
