package dev.truce.replicas.account;

import dev.truce.events.AccountChanged;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import dev.truce.replicas.Replicas;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the copy of an account up to date. */
@ApplicationScoped
class KeepAccountReplicaWhenAccountChanges implements EventConsumer<AccountChanged> {
    private final Replicas replicas;

    KeepAccountReplicaWhenAccountChanges(Replicas replicas) {
        this.replicas = replicas;
    }

    @Override
    public Subscription<AccountChanged> consumes() {
        return new Subscription<>(AccountChanged.TOPIC, AccountChanged.TYPE, AccountChanged.class);
    }

    @Override
    public void handle(IncomingEvent<AccountChanged> event) {
        replicas.keep(ReplicatedAccount.class, event, ReplicatedAccount::new, ReplicatedAccount::become);
    }
}
