package dev.truce.deals.account;

import dev.truce.events.AccountOwnershipTransferred;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.inject.Singleton;

/** An account changed hands. */
@Singleton
class CorrectAccountWhenOwnershipIsTransferred extends CorrectAccountWhenOwnershipMoves<AccountOwnershipTransferred> {

    CorrectAccountWhenOwnershipIsTransferred(FollowLedger followLedger) {
        super(
                new Subscription<>(
                        AccountOwnershipTransferred.TOPIC,
                        AccountOwnershipTransferred.TYPE,
                        AccountOwnershipTransferred.class),
                followLedger);
    }
}
