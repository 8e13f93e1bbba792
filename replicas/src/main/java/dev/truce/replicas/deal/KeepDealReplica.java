package dev.truce.replicas.deal;

import dev.truce.events.DealState;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import dev.truce.replicas.Replicas;

/** Keeps the copy of a deal up to date with one type of event; each tells the whole state after it. */
final class KeepDealReplica<E extends DealState> implements EventConsumer<E> {
    private final Replicas replicas;
    private final Subscription<E> subscription;

    KeepDealReplica(Replicas replicas, Subscription<E> subscription) {
        this.replicas = replicas;
        this.subscription = subscription;
    }

    @Override
    public Subscription<E> consumes() {
        return subscription;
    }

    @Override
    public void handle(IncomingEvent<E> event) {
        replicas.keep(ReplicatedDeal.class, event, ReplicatedDeal::new, ReplicatedDeal::become);
    }
}
