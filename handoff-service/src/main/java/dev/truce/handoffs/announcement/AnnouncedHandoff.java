package dev.truce.handoffs.announcement;

import dev.truce.events.HandoffAccepted;
import dev.truce.events.HandoffAcceptorAssigned;
import dev.truce.events.HandoffAcceptorAssignedBuilder;
import dev.truce.events.HandoffCancelled;
import dev.truce.events.HandoffCancelledBuilder;
import dev.truce.events.HandoffConditionsCleared;
import dev.truce.events.HandoffConditionsClearedBuilder;
import dev.truce.events.HandoffEndCause;
import dev.truce.events.HandoffItemChanged;
import dev.truce.events.HandoffItemChangedBuilder;
import dev.truce.events.HandoffOpened;
import dev.truce.events.HandoffReadinessChanged;
import dev.truce.events.HandoffReadinessChangedBuilder;
import dev.truce.events.HandoffRecalled;
import dev.truce.events.HandoffRecalledBuilder;
import dev.truce.events.HandoffResumed;
import dev.truce.events.HandoffResumedBuilder;
import dev.truce.events.HandoffReturned;
import dev.truce.events.HandoffReviewStarted;
import dev.truce.events.HandoffReviewStartedBuilder;
import dev.truce.events.HandoffStarted;
import dev.truce.events.HandoffSubmitted;
import dev.truce.events.HandoffSuperseded;
import dev.truce.events.HandoffSupersededBuilder;
import dev.truce.events.HandoffSuspended;
import dev.truce.events.HandoffSuspendedBuilder;
import dev.truce.events.HandoffVoided;
import dev.truce.events.HandoffVoidedBuilder;
import dev.truce.events.ItemState;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffEvent;
import dev.truce.handoffs.handoff.HandoffStatus;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a handoff in the words of the contract. All events of a deal's handoffs have the deal as their
 * key, so they stay in order.
 *
 * @param number place of the event in the history of the handoff
 */
record AnnouncedHandoff(Handoff handoff, long number) implements HandoffEvent.Visitor<OutgoingEvent> {

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
                new HandoffAcceptorAssignedBuilder()
                        .from(new AnnouncedSubject(handoff))
                        .status(status(assigned.status()))
                        .acceptorId(assigned.acceptor())
                        .previousAcceptorId(assigned.previous())
                        .assignedBy(assigned.by())
                        .build());
    }

    @Override
    public OutgoingEvent on(HandoffEvent.ItemChanged changed) {
        ItemChange change = changed.change();
        return event(
                HandoffItemChanged.TYPE,
                HandoffItemChanged.TOPIC,
                new HandoffItemChangedBuilder()
                        .from(new AnnouncedSubject(handoff))
                        .itemKey(change.itemKey())
                        .section(change.section())
                        .label(change.label())
                        .fromState(ItemState.valueOf(change.from().name()))
                        .toState(ItemState.valueOf(change.to().name()))
                        .provenance(provenance(change.provenance()))
                        .changedBy(change.changedBy())
                        .reason(change.reason())
                        .build());
    }

    @Override
    public OutgoingEvent on(HandoffEvent.ReadinessChanged readiness) {
        return event(
                HandoffReadinessChanged.TYPE,
                HandoffReadinessChanged.TOPIC,
                new HandoffReadinessChangedBuilder()
                        .from(new AnnouncedSubject(handoff))
                        .preClosePct(readiness.preClosePct())
                        .preSubmitPct(readiness.preSubmitPct())
                        .preKickoffPct(readiness.preKickoffPct())
                        .missingKeys(readiness.missingKeys())
                        .kickoffAllowed(readiness.kickoffAllowed())
                        .build());
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
                new HandoffRecalledBuilder()
                        .from(new AnnouncedSubject(handoff))
                        .revision(recalled.revision())
                        .recalledBy(recalled.by())
                        .build());
    }

    @Override
    public OutgoingEvent on(HandoffEvent.ReviewStarted started) {
        return event(
                HandoffReviewStarted.TYPE,
                HandoffReviewStarted.TOPIC,
                new HandoffReviewStartedBuilder()
                        .from(new AnnouncedSubject(handoff))
                        .revision(started.revision())
                        .acceptorId(started.acceptor())
                        .claimedAt(started.at())
                        .decisionDueAt(started.decisionDueAt())
                        .build());
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Returned returned) {
        return event(HandoffReturned.TYPE, HandoffReturned.TOPIC, AnnouncedReturn.of(handoff, returned));
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Resumed resumed) {
        return event(
                HandoffResumed.TYPE,
                HandoffResumed.TOPIC,
                new HandoffResumedBuilder()
                        .from(new AnnouncedSubject(handoff))
                        .status(status(resumed.status()))
                        .revision(resumed.revision())
                        .editableKeys(resumed.editableKeys())
                        .dueAt(resumed.dueAt())
                        .build());
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
                new HandoffConditionsClearedBuilder()
                        .from(new AnnouncedSubject(handoff))
                        .revision(cleared.revision())
                        .clearedBy(cleared.by())
                        .clearedAt(cleared.at())
                        .build());
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Suspended suspended) {
        return event(
                HandoffSuspended.TYPE,
                HandoffSuspended.TOPIC,
                new HandoffSuspendedBuilder()
                        .from(new AnnouncedSubject(handoff))
                        .cause(dev.truce.events.SuspensionCause.valueOf(
                                suspended.cause().name()))
                        .fromStatus(status(suspended.from()))
                        .build());
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Cancelled cancelled) {
        return event(
                HandoffCancelled.TYPE,
                HandoffCancelled.TOPIC,
                new HandoffCancelledBuilder()
                        .from(new AnnouncedSubject(handoff))
                        .kind(AnnouncedBeginning.kind(handoff))
                        .cause(HandoffEndCause.valueOf(cancelled.cause().name()))
                        .fromStatus(status(cancelled.from()))
                        .reopenSeq(handoff.sold().reopenSeq())
                        .build());
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Voided voided) {
        return event(
                HandoffVoided.TYPE,
                HandoffVoided.TOPIC,
                new HandoffVoidedBuilder()
                        .from(new AnnouncedSubject(handoff))
                        .kind(AnnouncedBeginning.kind(handoff))
                        .cause(HandoffEndCause.valueOf(voided.cause().name()))
                        .reopenSeq(handoff.sold().reopenSeq())
                        .build());
    }

    @Override
    public OutgoingEvent on(HandoffEvent.Superseded superseded) {
        return event(
                HandoffSuperseded.TYPE,
                HandoffSuperseded.TOPIC,
                new HandoffSupersededBuilder()
                        .from(new AnnouncedSubject(handoff))
                        .kind(AnnouncedBeginning.kind(handoff))
                        .supersededById(superseded.byHandoff())
                        .build());
    }

    private static dev.truce.events.HandoffStatus status(HandoffStatus status) {
        return dev.truce.events.HandoffStatus.valueOf(status.name());
    }

    private static dev.truce.events.@Nullable Provenance provenance(@Nullable Provenance provenance) {
        return provenance == null ? null : dev.truce.events.Provenance.valueOf(provenance.name());
    }
}
