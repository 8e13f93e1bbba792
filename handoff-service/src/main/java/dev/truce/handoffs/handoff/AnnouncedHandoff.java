package dev.truce.handoffs.handoff;

import dev.truce.events.HandoffAccepted;
import dev.truce.events.HandoffAcceptorAssigned;
import dev.truce.events.HandoffCancelled;
import dev.truce.events.HandoffConditionsCleared;
import dev.truce.events.HandoffEndCause;
import dev.truce.events.HandoffItemChanged;
import dev.truce.events.HandoffOpened;
import dev.truce.events.HandoffReadinessChanged;
import dev.truce.events.HandoffRecalled;
import dev.truce.events.HandoffResumed;
import dev.truce.events.HandoffReturned;
import dev.truce.events.HandoffReviewStarted;
import dev.truce.events.HandoffStarted;
import dev.truce.events.HandoffSubmitted;
import dev.truce.events.HandoffSuperseded;
import dev.truce.events.HandoffSuspended;
import dev.truce.events.HandoffVoided;
import dev.truce.events.ItemState;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a handoff in the words of the contract. All events of a deal's handoffs have the deal as their
 * key, so they stay in order.
 *
 * @param number place of the event in the history of the handoff
 */
record AnnouncedHandoff(Handoff handoff, long number) implements HandoffEvent.Listener<OutgoingEvent> {

    private OutgoingEvent event(String type, String topic, Object payload) {
        return new OutgoingEvent(type, topic, handoff.deal(), "Handoff__c", handoff.id(), number, payload);
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Opened opened) {
        return event(HandoffOpened.TYPE, HandoffOpened.TOPIC, AnnouncedBeginning.opened(handoff, opened));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Started started) {
        return event(HandoffStarted.TYPE, HandoffStarted.TOPIC, AnnouncedBeginning.started(handoff, started));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.AcceptorAssigned assigned) {
        return event(
                HandoffAcceptorAssigned.TYPE,
                HandoffAcceptorAssigned.TOPIC,
                new HandoffAcceptorAssigned(
                        handoff.id(),
                        handoff.deal(),
                        handoff.account(),
                        status(assigned.status()),
                        assigned.acceptor(),
                        assigned.previous(),
                        assigned.by()));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.ItemChanged changed) {
        ItemChange change = changed.change();
        return event(
                HandoffItemChanged.TYPE,
                HandoffItemChanged.TOPIC,
                new HandoffItemChanged(
                        handoff.id(),
                        handoff.deal(),
                        handoff.account(),
                        change.itemKey(),
                        change.section(),
                        change.label(),
                        ItemState.valueOf(change.from().name()),
                        ItemState.valueOf(change.to().name()),
                        provenance(change.provenance()),
                        change.changedBy(),
                        change.reason()));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.ReadinessChanged readiness) {
        return event(
                HandoffReadinessChanged.TYPE,
                HandoffReadinessChanged.TOPIC,
                new HandoffReadinessChanged(
                        handoff.id(),
                        handoff.deal(),
                        handoff.account(),
                        readiness.preClosePct(),
                        readiness.preSubmitPct(),
                        readiness.preKickoffPct(),
                        readiness.missingKeys(),
                        readiness.kickoffAllowed()));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Submitted submitted) {
        return event(HandoffSubmitted.TYPE, HandoffSubmitted.TOPIC, AnnouncedSubmission.of(handoff, submitted));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Recalled recalled) {
        return event(
                HandoffRecalled.TYPE,
                HandoffRecalled.TOPIC,
                new HandoffRecalled(
                        handoff.id(), handoff.deal(), handoff.account(), recalled.revision(), recalled.by()));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.ReviewStarted started) {
        return event(
                HandoffReviewStarted.TYPE,
                HandoffReviewStarted.TOPIC,
                new HandoffReviewStarted(
                        handoff.id(),
                        handoff.deal(),
                        handoff.account(),
                        started.revision(),
                        started.acceptor(),
                        started.at(),
                        started.decisionDueAt()));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Returned returned) {
        return event(
                HandoffReturned.TYPE,
                HandoffReturned.TOPIC,
                new HandoffReturned(
                        handoff.id(),
                        handoff.deal(),
                        handoff.account(),
                        returned.revision(),
                        returned.by(),
                        returned.causes().stream()
                                .map(cause -> new HandoffReturned.Reason(
                                        cause.itemKey(),
                                        dev.truce.events.ReturnReason.valueOf(
                                                cause.code().name()),
                                        cause.text()))
                                .toList(),
                        returned.returnCount(),
                        returned.resubmitDueAt()));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Resumed resumed) {
        return event(
                HandoffResumed.TYPE,
                HandoffResumed.TOPIC,
                new HandoffResumed(
                        handoff.id(),
                        handoff.deal(),
                        handoff.account(),
                        status(resumed.status()),
                        resumed.revision(),
                        resumed.editableKeys(),
                        resumed.dueAt()));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Accepted accepted) {
        return event(HandoffAccepted.TYPE, HandoffAccepted.TOPIC, AnnouncedAcceptance.of(handoff, accepted));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.ConditionsCleared cleared) {
        return event(
                HandoffConditionsCleared.TYPE,
                HandoffConditionsCleared.TOPIC,
                new HandoffConditionsCleared(
                        handoff.id(),
                        handoff.deal(),
                        handoff.account(),
                        cleared.revision(),
                        cleared.by(),
                        cleared.at()));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Suspended suspended) {
        return event(
                HandoffSuspended.TYPE,
                HandoffSuspended.TOPIC,
                new HandoffSuspended(
                        handoff.id(),
                        handoff.deal(),
                        handoff.account(),
                        dev.truce.events.SuspensionCause.valueOf(
                                suspended.cause().name()),
                        status(suspended.from())));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Cancelled cancelled) {
        return event(
                HandoffCancelled.TYPE,
                HandoffCancelled.TOPIC,
                new HandoffCancelled(
                        handoff.id(),
                        handoff.deal(),
                        handoff.account(),
                        AnnouncedBeginning.kind(handoff),
                        HandoffEndCause.valueOf(cancelled.cause().name()),
                        status(cancelled.from()),
                        handoff.reopenSeq()));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Voided voided) {
        return event(
                HandoffVoided.TYPE,
                HandoffVoided.TOPIC,
                new HandoffVoided(
                        handoff.id(),
                        handoff.deal(),
                        handoff.account(),
                        AnnouncedBeginning.kind(handoff),
                        HandoffEndCause.valueOf(voided.cause().name()),
                        handoff.reopenSeq()));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Superseded superseded) {
        return event(
                HandoffSuperseded.TYPE,
                HandoffSuperseded.TOPIC,
                new HandoffSuperseded(
                        handoff.id(),
                        handoff.deal(),
                        handoff.account(),
                        AnnouncedBeginning.kind(handoff),
                        superseded.byHandoff()));
    }

    private static dev.truce.events.HandoffStatus status(HandoffStatus status) {
        return dev.truce.events.HandoffStatus.valueOf(status.name());
    }

    private static dev.truce.events.@Nullable Provenance provenance(@Nullable Provenance provenance) {
        return provenance == null ? null : dev.truce.events.Provenance.valueOf(provenance.name());
    }
}
