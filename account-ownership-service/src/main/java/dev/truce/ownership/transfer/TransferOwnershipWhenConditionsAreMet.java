package dev.truce.ownership.transfer;

import dev.truce.events.HandoffConditionsCleared;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** The last condition of an acceptance is met: where the company waits for that, the account is delivery's now. */
@ApplicationScoped
class TransferOwnershipWhenConditionsAreMet implements EventConsumer<HandoffConditionsCleared> {
    private final TransferAccount transferAccount;
    private final Prerequisites prerequisites;

    TransferOwnershipWhenConditionsAreMet(TransferAccount transferAccount, Prerequisites prerequisites) {
        this.transferAccount = transferAccount;
        this.prerequisites = prerequisites;
    }

    @Override
    public Subscription<HandoffConditionsCleared> consumes() {
        return new Subscription<>(
                HandoffConditionsCleared.TOPIC, HandoffConditionsCleared.TYPE, HandoffConditionsCleared.class);
    }

    @Override
    public void handle(IncomingEvent<HandoffConditionsCleared> event) {
        HandoffConditionsCleared handoff = event.payload();
        prerequisites.requireEngagement(handoff.dealId());
        prerequisites.waitWhileHeld(
                () -> transferAccount.conditionsMet(handoff.accountId(), handoff.dealId(), handoff.clearedAt()));
    }
}
