package dev.truce.deals.account;

import dev.truce.events.AccountTransitionStarted;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.inject.Singleton;

/** An account is on its way to delivery. */
@Singleton
class CorrectAccountWhenTransitionStarts extends CorrectAccountWhenOwnershipMoves<AccountTransitionStarted> {

    CorrectAccountWhenTransitionStarts(FollowLedger followLedger) {
        super(
                new Subscription<>(
                        AccountTransitionStarted.TOPIC, AccountTransitionStarted.TYPE, AccountTransitionStarted.class),
                followLedger);
    }
}
