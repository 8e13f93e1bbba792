package dev.truce.salesforce.approval;

import static dev.truce.salesforce.approval.Agreement.HANDOFF_ACCEPTANCE;

import dev.truce.events.HandoffAccepted;
import dev.truce.events.HandoffAcceptorAssigned;
import dev.truce.events.HandoffCancelled;
import dev.truce.events.HandoffRecalled;
import dev.truce.events.HandoffResumed;
import dev.truce.events.HandoffReturned;
import dev.truce.events.HandoffReviewStarted;
import dev.truce.events.HandoffStatus;
import dev.truce.events.HandoffSubmitted;
import dev.truce.events.HandoffSuspended;
import dev.truce.events.HandoffVoided;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.EventConsumers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A handoff is submitted to delivery, taken, decided, or does not wait any more. */
@ApplicationScoped
class FollowHandoffsWhenTheyMove implements EventConsumers {
    private final FollowApprovals approvals;

    FollowHandoffsWhenTheyMove(FollowApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<EventConsumer<?>> all() {
        return List.of(
                Follower.of(
                        HandoffSubmitted.TOPIC,
                        HandoffSubmitted.TYPE,
                        HandoffSubmitted.class,
                        (handoff, at) -> approvals.take(step(handoff.handoffId(), StepStatus.STARTED, at)
                                .by(handoff.submittedBy())
                                .asking(handoff.acceptorId()))),
                Follower.of(
                        HandoffAcceptorAssigned.TOPIC,
                        HandoffAcceptorAssigned.TYPE,
                        HandoffAcceptorAssigned.class,
                        (handoff, at) ->
                                approvals.assign(HANDOFF_ACCEPTANCE, handoff.handoffId(), handoff.acceptorId())),
                Follower.of(
                        HandoffReviewStarted.TOPIC,
                        HandoffReviewStarted.TYPE,
                        HandoffReviewStarted.class,
                        (handoff, at) ->
                                approvals.assign(HANDOFF_ACCEPTANCE, handoff.handoffId(), handoff.acceptorId())),
                Follower.of(
                        HandoffAccepted.TOPIC,
                        HandoffAccepted.TYPE,
                        HandoffAccepted.class,
                        (handoff, at) ->
                                approvals.take(step(handoff.handoffId(), StepStatus.APPROVED, handoff.acceptedAt())
                                        .by(handoff.acceptedBy()))),
                Follower.of(
                        HandoffReturned.TOPIC,
                        HandoffReturned.TYPE,
                        HandoffReturned.class,
                        (handoff, at) -> approvals.take(step(handoff.handoffId(), StepStatus.REJECTED, at)
                                .by(handoff.returnedBy()))),
                Follower.of(
                        HandoffRecalled.TOPIC,
                        HandoffRecalled.TYPE,
                        HandoffRecalled.class,
                        (handoff, at) -> end(handoff.handoffId(), at, handoff.recalledBy())),
                Follower.of(
                        HandoffSuspended.TOPIC,
                        HandoffSuspended.TYPE,
                        HandoffSuspended.class,
                        (handoff, at) -> end(handoff.handoffId(), at, null)),
                Follower.of(
                        HandoffCancelled.TOPIC,
                        HandoffCancelled.TYPE,
                        HandoffCancelled.class,
                        (handoff, at) -> end(handoff.handoffId(), at, null)),
                Follower.of(
                        HandoffVoided.TOPIC,
                        HandoffVoided.TYPE,
                        HandoffVoided.class,
                        (handoff, at) -> end(handoff.handoffId(), at, null)),
                Follower.of(
                        HandoffResumed.TOPIC,
                        HandoffResumed.TYPE,
                        HandoffResumed.class,
                        (handoff, at) -> resume(handoff, at)));
    }

    /** One that was suspended while delivery had it is with delivery again. */
    private void resume(HandoffResumed handoff, Instant at) {
        if (handoff.status() == HandoffStatus.SUBMITTED || handoff.status() == HandoffStatus.UNDER_REVIEW) {
            approvals.take(step(handoff.handoffId(), StepStatus.STARTED, at));
        }
    }

    private void end(String handoffId, Instant at, @Nullable String by) {
        approvals.take(step(handoffId, StepStatus.REMOVED, at).by(by));
    }

    private static Step step(String handoffId, StepStatus status, Instant at) {
        return Step.of(HANDOFF_ACCEPTANCE, handoffId, handoffId, status, at);
    }
}
