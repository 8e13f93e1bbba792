package dev.truce.replicas.user;

import dev.truce.events.UserChanged;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import dev.truce.replicas.Replicas;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the copy of a user up to date. */
@ApplicationScoped
class KeepUserReplicaWhenUserChanges implements EventConsumer<UserChanged> {
    private final Replicas replicas;

    KeepUserReplicaWhenUserChanges(Replicas replicas) {
        this.replicas = replicas;
    }

    @Override
    public Subscription<UserChanged> consumes() {
        return new Subscription<>(UserChanged.TOPIC, UserChanged.TYPE, UserChanged.class);
    }

    @Override
    public void handle(IncomingEvent<UserChanged> event) {
        replicas.keep(ReplicatedUser.class, event, ReplicatedUser::new, ReplicatedUser::become);
    }
}
