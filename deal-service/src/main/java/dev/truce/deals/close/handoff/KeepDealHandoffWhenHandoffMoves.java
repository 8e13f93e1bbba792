package dev.truce.deals.close.handoff;

import dev.truce.events.AboutHandoff;
import dev.truce.events.HandoffAccepted;
import dev.truce.events.HandoffCancelled;
import dev.truce.events.HandoffOpened;
import dev.truce.events.HandoffReadinessChanged;
import dev.truce.events.HandoffRecalled;
import dev.truce.events.HandoffResumed;
import dev.truce.events.HandoffReturned;
import dev.truce.events.HandoffReviewStarted;
import dev.truce.events.HandoffStarted;
import dev.truce.events.HandoffStatus;
import dev.truce.events.HandoffSubmitted;
import dev.truce.events.HandoffSuspended;
import dev.truce.events.HandoffVoided;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.BiConsumer;

/** Consumes every event by which the handoff of a deal changes state. */
@Singleton
class KeepDealHandoffWhenHandoffMoves {
    private static final Set<String> BEGINNINGS = Set.of(HandoffOpened.TYPE, HandoffStarted.TYPE);
    private final EntityManager entities;

    KeepDealHandoffWhenHandoffMoves(EntityManager entities) {
        this.entities = entities;
    }

    @Produces
    @Singleton
    EventConsumer<HandoffOpened> whenOpened() {
        return entering(HandoffOpened.TYPE, HandoffOpened.class, HandoffPhase.DRAFT);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffStarted> whenStarted() {
        return entering(HandoffStarted.TYPE, HandoffStarted.class, HandoffPhase.IN_PROGRESS);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffSubmitted> whenSubmitted() {
        return entering(HandoffSubmitted.TYPE, HandoffSubmitted.class, HandoffPhase.SUBMITTED);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffRecalled> whenRecalled() {
        return entering(HandoffRecalled.TYPE, HandoffRecalled.class, HandoffPhase.IN_PROGRESS);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffReviewStarted> whenReviewStarts() {
        return entering(HandoffReviewStarted.TYPE, HandoffReviewStarted.class, HandoffPhase.UNDER_REVIEW);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffReturned> whenReturned() {
        return entering(HandoffReturned.TYPE, HandoffReturned.class, HandoffPhase.RETURNED);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffSuspended> whenSuspended() {
        return entering(HandoffSuspended.TYPE, HandoffSuspended.class, HandoffPhase.SUSPENDED);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffResumed> whenResumed() {
        return keeping(
                HandoffResumed.TYPE, HandoffResumed.class, (handoff, event) -> handoff.enter(phase(event.status())));
    }

    @Produces
    @Singleton
    EventConsumer<HandoffCancelled> whenCancelled() {
        return entering(HandoffCancelled.TYPE, HandoffCancelled.class, HandoffPhase.CANCELLED);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffVoided> whenVoided() {
        return entering(HandoffVoided.TYPE, HandoffVoided.class, HandoffPhase.VOIDED);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffAccepted> whenAccepted() {
        return keeping(HandoffAccepted.TYPE, HandoffAccepted.class, (handoff, event) -> {
            handoff.enter(HandoffPhase.ACCEPTED);
            handoff.acceptedAt(event.acceptedAt());
        });
    }

    @Produces
    @Singleton
    EventConsumer<HandoffReadinessChanged> whenReadinessChanges() {
        return keeping(
                HandoffReadinessChanged.TYPE,
                HandoffReadinessChanged.class,
                (handoff, event) -> handoff.readyForClose(event.preClosePct().intValue()));
    }

    private static HandoffPhase phase(HandoffStatus status) {
        return status == HandoffStatus.AWAITING_ACCEPTOR
                ? HandoffPhase.IN_PROGRESS
                : HandoffPhase.valueOf(status.name());
    }

    private <E extends AboutHandoff> EventConsumer<E> entering(String type, Class<E> payload, HandoffPhase phase) {
        return keeping(type, payload, (handoff, event) -> handoff.enter(phase));
    }

    private <E extends AboutHandoff> EventConsumer<E> keeping(
            String type, Class<E> payload, BiConsumer<DealHandoff, E> effect) {
        return new EventConsumer<>() {
            @Override
            public Subscription<E> consumes() {
                return new Subscription<>(HandoffStarted.TOPIC, type, payload);
            }

            @Override
            public void handle(IncomingEvent<E> event) {
                E told = event.payload();
                DealHandoff handoff = entities.find(DealHandoff.class, told.dealId());
                if (handoff == null) {
                    handoff = new DealHandoff(told.dealId(), told.handoffId());
                    entities.persist(handoff);
                }
                if (handoff.follows(told.handoffId(), event.aggregateVersion(), BEGINNINGS.contains(type))) {
                    effect.accept(handoff, told);
                }
            }
        };
    }
}
