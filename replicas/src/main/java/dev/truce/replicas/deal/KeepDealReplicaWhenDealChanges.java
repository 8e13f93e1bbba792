package dev.truce.replicas.deal;

import dev.truce.events.DealAmended;
import dev.truce.events.DealClosed;
import dev.truce.events.DealCreated;
import dev.truce.events.DealDeleted;
import dev.truce.events.DealImported;
import dev.truce.events.DealOwnerChanged;
import dev.truce.events.DealReopened;
import dev.truce.events.DealRescinded;
import dev.truce.events.DealScopeChanged;
import dev.truce.events.DealStageChanged;
import dev.truce.events.DealState;
import dev.truce.events.Topics;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.Subscription;
import dev.truce.replicas.Replicas;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Every event after which the copy of a deal looks different. */
@Singleton
class KeepDealReplicaWhenDealChanges {
    private final Replicas replicas;

    KeepDealReplicaWhenDealChanges(Replicas replicas) {
        this.replicas = replicas;
    }

    @Produces
    @Singleton
    EventConsumer<DealCreated> whenCreated() {
        return keeping(DealCreated.TYPE, DealCreated.class);
    }

    @Produces
    @Singleton
    EventConsumer<DealStageChanged> whenItsStageChanges() {
        return keeping(DealStageChanged.TYPE, DealStageChanged.class);
    }

    @Produces
    @Singleton
    EventConsumer<DealScopeChanged> whenItsScopeChanges() {
        return keeping(DealScopeChanged.TYPE, DealScopeChanged.class);
    }

    @Produces
    @Singleton
    EventConsumer<DealOwnerChanged> whenItsOwnerChanges() {
        return keeping(DealOwnerChanged.TYPE, DealOwnerChanged.class);
    }

    @Produces
    @Singleton
    EventConsumer<DealClosed> whenClosed() {
        return keeping(DealClosed.TYPE, DealClosed.class);
    }

    @Produces
    @Singleton
    EventConsumer<DealImported> whenImported() {
        return keeping(DealImported.TYPE, DealImported.class);
    }

    @Produces
    @Singleton
    EventConsumer<DealDeleted> whenDeleted() {
        return keeping(DealDeleted.TYPE, DealDeleted.class);
    }

    @Produces
    @Singleton
    EventConsumer<DealReopened> whenReopened() {
        return keeping(DealReopened.TYPE, DealReopened.class);
    }

    @Produces
    @Singleton
    EventConsumer<DealAmended> whenAmended() {
        return keeping(DealAmended.TYPE, DealAmended.class);
    }

    @Produces
    @Singleton
    EventConsumer<DealRescinded> whenRescinded() {
        return keeping(DealRescinded.TYPE, DealRescinded.class);
    }

    private <E extends DealState> EventConsumer<E> keeping(String type, Class<E> payload) {
        return new KeepDealReplica<>(replicas, new Subscription<>(Topics.DEALS, type, payload));
    }
}
