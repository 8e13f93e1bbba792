package dev.truce.ownership.ledger;

import dev.truce.events.AccountChanged;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens the ledger of an account that appears, and follows the owner that the CRM side writes while it may. */
@ApplicationScoped
class FollowOwnerWhenAccountChanges implements EventConsumer<AccountChanged> {
    private final Ledger ledger;

    FollowOwnerWhenAccountChanges(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Subscription<AccountChanged> consumes() {
        return new Subscription<>(AccountChanged.TOPIC, AccountChanged.TYPE, AccountChanged.class);
    }

    @Override
    public void handle(IncomingEvent<AccountChanged> event) {
        AccountChanged account = event.payload();
        String ownerId = account.ownerId();
        if (!ledger.knows(account.accountId())) {
            ledger.open(account.accountId(), ownerId, event.occurredAt());
        } else if (account.ownerProposed() && ownerId != null) {
            ledger.propose(account.accountId(), ownerId, event.occurredAt());
        }
    }
}
