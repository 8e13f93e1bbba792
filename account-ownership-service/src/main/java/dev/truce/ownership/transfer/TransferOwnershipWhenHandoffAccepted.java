package dev.truce.ownership.transfer;

import dev.truce.events.HandoffAccepted;
import dev.truce.events.HandoffKind;
import dev.truce.ownership.engagement.AcceptedHandoff;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Delivery accepted what was sold: the account is delivery's from that moment on. */
@ApplicationScoped
class TransferOwnershipWhenHandoffAccepted implements EventConsumer<HandoffAccepted> {
    private final TransferAccount transferAccount;
    private final Prerequisites prerequisites;

    TransferOwnershipWhenHandoffAccepted(TransferAccount transferAccount, Prerequisites prerequisites) {
        this.transferAccount = transferAccount;
        this.prerequisites = prerequisites;
    }

    @Override
    public Subscription<HandoffAccepted> consumes() {
        return new Subscription<>(HandoffAccepted.TOPIC, HandoffAccepted.TYPE, HandoffAccepted.class);
    }

    @Override
    public void handle(IncomingEvent<HandoffAccepted> event) {
        HandoffAccepted handoff = event.payload();
        if (handoff.kind() != HandoffKind.INITIAL) {
            return;
        }
        prerequisites.requireEngagement(handoff.dealId(), handoff.reopenSeq());
        prerequisites.waitWhileHeld(() -> transferAccount.accepted(new AcceptedHandoff(
                handoff.accountId(),
                handoff.dealId(),
                handoff.handoffId(),
                handoff.deliveryOwnerId(),
                handoff.conditional(),
                handoff.acceptedAt())));
    }
}
