package dev.truce.deals.handover;

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
import java.util.function.Function;

/** Every event after which the handoff of a deal stands elsewhere. */
@Singleton
class KeepHandoverWhenHandoffMoves {
    private static final Set<String> BEGINNINGS = Set.of(HandoffOpened.TYPE, HandoffStarted.TYPE);
    private final EntityManager entities;

    KeepHandoverWhenHandoffMoves(EntityManager entities) {
        this.entities = entities;
    }

    @Produces
    @Singleton
    EventConsumer<HandoffOpened> whenOpened() {
        return entering(
                HandoffOpened.TYPE,
                HandoffOpened.class,
                HandoffOpened::dealId,
                HandoffOpened::handoffId,
                HandoffPhase.DRAFT);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffStarted> whenStarted() {
        return entering(
                HandoffStarted.TYPE,
                HandoffStarted.class,
                HandoffStarted::dealId,
                HandoffStarted::handoffId,
                HandoffPhase.IN_PROGRESS);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffSubmitted> whenSubmitted() {
        return entering(
                HandoffSubmitted.TYPE,
                HandoffSubmitted.class,
                HandoffSubmitted::dealId,
                HandoffSubmitted::handoffId,
                HandoffPhase.SUBMITTED);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffRecalled> whenRecalled() {
        return entering(
                HandoffRecalled.TYPE,
                HandoffRecalled.class,
                HandoffRecalled::dealId,
                HandoffRecalled::handoffId,
                HandoffPhase.IN_PROGRESS);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffReviewStarted> whenReviewStarts() {
        return entering(
                HandoffReviewStarted.TYPE,
                HandoffReviewStarted.class,
                HandoffReviewStarted::dealId,
                HandoffReviewStarted::handoffId,
                HandoffPhase.UNDER_REVIEW);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffReturned> whenReturned() {
        return entering(
                HandoffReturned.TYPE,
                HandoffReturned.class,
                HandoffReturned::dealId,
                HandoffReturned::handoffId,
                HandoffPhase.RETURNED);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffSuspended> whenSuspended() {
        return entering(
                HandoffSuspended.TYPE,
                HandoffSuspended.class,
                HandoffSuspended::dealId,
                HandoffSuspended::handoffId,
                HandoffPhase.SUSPENDED);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffResumed> whenResumed() {
        return keeping(
                HandoffResumed.TYPE,
                HandoffResumed.class,
                HandoffResumed::dealId,
                HandoffResumed::handoffId,
                (handoff, event) -> handoff.enter(phase(event.status())));
    }

    @Produces
    @Singleton
    EventConsumer<HandoffCancelled> whenCancelled() {
        return entering(
                HandoffCancelled.TYPE,
                HandoffCancelled.class,
                HandoffCancelled::dealId,
                HandoffCancelled::handoffId,
                HandoffPhase.CANCELLED);
    }

    @Produces
    @Singleton
    EventConsumer<HandoffVoided> whenVoided() {
        return entering(
                HandoffVoided.TYPE,
                HandoffVoided.class,
                HandoffVoided::dealId,
                HandoffVoided::handoffId,
                HandoffPhase.VOIDED);
    }

    private static HandoffPhase phase(HandoffStatus status) {
        return status == HandoffStatus.AWAITING_ACCEPTOR
                ? HandoffPhase.IN_PROGRESS
                : HandoffPhase.valueOf(status.name());
    }

    @Produces
    @Singleton
    EventConsumer<HandoffAccepted> whenAccepted() {
        return keeping(
                HandoffAccepted.TYPE,
                HandoffAccepted.class,
                HandoffAccepted::dealId,
                HandoffAccepted::handoffId,
                (handoff, event) -> {
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
                HandoffReadinessChanged::dealId,
                HandoffReadinessChanged::handoffId,
                (handoff, event) -> handoff.readyForClose(event.preClosePct().intValue()));
    }

    private <E> EventConsumer<E> entering(
            String type, Class<E> payload, Function<E, String> deal, Function<E, String> id, HandoffPhase phase) {
        return keeping(type, payload, deal, id, (handoff, event) -> handoff.enter(phase));
    }

    private <E> EventConsumer<E> keeping(
            String type,
            Class<E> payload,
            Function<E, String> deal,
            Function<E, String> id,
            BiConsumer<DealHandoff, E> effect) {
        return new EventConsumer<>() {
            @Override
            public Subscription<E> consumes() {
                return new Subscription<>(HandoffStarted.TOPIC, type, payload);
            }

            @Override
            public void handle(IncomingEvent<E> event) {
                E told = event.payload();
                DealHandoff handoff = entities.find(DealHandoff.class, deal.apply(told));
                if (handoff == null) {
                    handoff = new DealHandoff(deal.apply(told), id.apply(told));
                    entities.persist(handoff);
                }
                if (handoff.follows(id.apply(told), event.aggregateVersion(), BEGINNINGS.contains(type))) {
                    effect.accept(handoff, told);
                }
            }
        };
    }
}
