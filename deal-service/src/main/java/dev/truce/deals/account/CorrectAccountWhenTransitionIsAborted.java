package dev.truce.deals.account;

import dev.truce.events.AccountTransitionAborted;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.inject.Singleton;

/** An account stays with sales after all. */
@Singleton
class CorrectAccountWhenTransitionIsAborted extends CorrectAccountWhenOwnershipMoves<AccountTransitionAborted> {

    CorrectAccountWhenTransitionIsAborted(FollowLedger followLedger) {
        super(
                new Subscription<>(
                        AccountTransitionAborted.TOPIC, AccountTransitionAborted.TYPE, AccountTransitionAborted.class),
                followLedger);
    }
}
