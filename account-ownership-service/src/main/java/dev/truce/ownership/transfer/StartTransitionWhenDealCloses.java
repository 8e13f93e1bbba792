package dev.truce.ownership.transfer;

import dev.truce.events.DealClosed;
import dev.truce.ownership.engagement.WonDeal;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** A deal that has to be delivered was won: its account is on its way to delivery, or has one more engagement. */
@ApplicationScoped
class StartTransitionWhenDealCloses implements EventConsumer<DealClosed> {
    private final TakeOnWonDeal takeOnWonDeal;
    private final Prerequisites prerequisites;

    StartTransitionWhenDealCloses(TakeOnWonDeal takeOnWonDeal, Prerequisites prerequisites) {
        this.takeOnWonDeal = takeOnWonDeal;
        this.prerequisites = prerequisites;
    }

    @Override
    public Subscription<DealClosed> consumes() {
        return new Subscription<>(DealClosed.TOPIC, DealClosed.TYPE, DealClosed.class);
    }

    @Override
    public void handle(IncomingEvent<DealClosed> event) {
        DealClosed deal = event.payload();
        if (!deal.won() || !deal.needsDelivery()) {
            return;
        }
        String account = deal.customer();
        prerequisites.requireLedger(account);
        prerequisites.waitWhileHeld(() -> takeOnWonDeal.takeOn(new WonDeal(
                deal.dealId(),
                account,
                deal.ownerId(),
                deal.deliveryUnitId(),
                deal.proposedAcceptorId(),
                deal.reopenSeq(),
                event.occurredAt())));
    }
}
