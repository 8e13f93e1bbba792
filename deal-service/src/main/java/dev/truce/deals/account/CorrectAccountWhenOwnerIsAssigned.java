package dev.truce.deals.account;

import dev.truce.events.AccountOwnershipAssigned;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.inject.Singleton;

/** An account got its first owner. */
@Singleton
class CorrectAccountWhenOwnerIsAssigned extends CorrectAccountWhenOwnershipMoves<AccountOwnershipAssigned> {

    CorrectAccountWhenOwnerIsAssigned(FollowLedger followLedger) {
        super(
                new Subscription<>(
                        AccountOwnershipAssigned.TOPIC, AccountOwnershipAssigned.TYPE, AccountOwnershipAssigned.class),
                followLedger);
    }
}
