package dev.truce.deals.account;

import dev.truce.events.AccountOwnerChanged;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.inject.Singleton;

/** An account has another owner on the same side. */
@Singleton
class CorrectAccountWhenOwnerChanges extends CorrectAccountWhenOwnershipMoves<AccountOwnerChanged> {

    CorrectAccountWhenOwnerChanges(FollowLedger followLedger) {
        super(
                new Subscription<>(AccountOwnerChanged.TOPIC, AccountOwnerChanged.TYPE, AccountOwnerChanged.class),
                followLedger);
    }
}
