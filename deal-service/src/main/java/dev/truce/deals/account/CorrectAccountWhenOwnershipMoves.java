package dev.truce.deals.account;

import dev.truce.events.OwnershipState;
import dev.truce.platform.messaging.inbox.CannotApply;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import dev.truce.roles.Side;

/** Hears one kind of ownership event and corrects the account's copy of phase, side and owner. */
abstract class CorrectAccountWhenOwnershipMoves<E extends OwnershipState> implements EventConsumer<E> {
    private final Subscription<E> subscription;
    private final FollowLedger followLedger;

    CorrectAccountWhenOwnershipMoves(Subscription<E> subscription, FollowLedger followLedger) {
        this.subscription = subscription;
        this.followLedger = followLedger;
    }

    @Override
    public Subscription<E> consumes() {
        return subscription;
    }

    @Override
    public void handle(IncomingEvent<E> event) {
        E state = event.payload();
        boolean known = followLedger.correct(
                state.accountId(),
                AccountPhase.valueOf(state.phase().name()),
                Side.valueOf(state.side().name()),
                state.ownerId(),
                state.ownershipVersion());
        if (!known) {
            throw new CannotApply("Account " + state.accountId() + " was never an account of deal-service");
        }
    }
}
