package dev.truce.handoffs.opening;

import dev.truce.events.DealClosed;
import dev.truce.handoffs.handoff.DealAsSold;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** A won deal needs a handoff. */
@ApplicationScoped
class StartHandoffWhenDealCloses implements EventConsumer<DealClosed> {
    private final StartHandoff startHandoff;

    StartHandoffWhenDealCloses(StartHandoff startHandoff) {
        this.startHandoff = startHandoff;
    }

    @Override
    public Subscription<DealClosed> consumes() {
        return new Subscription<>(DealClosed.TOPIC, DealClosed.TYPE, DealClosed.class);
    }

    @Override
    public void handle(IncomingEvent<DealClosed> event) {
        if (event.payload().won()) {
            startHandoff.forWon(won(event));
        }
    }

    private static DealAsSold won(IncomingEvent<DealClosed> event) {
        DealClosed closed = event.payload();
        return new DealAsSold(
                true,
                event.occurredAt(),
                closed.closedOn(),
                AnnouncedSale.team(closed.salesTeam()),
                closed.needsDelivery(),
                AnnouncedClose.facts(closed));
    }
}
