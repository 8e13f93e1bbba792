package dev.truce.handoffs.announcement;

import dev.truce.events.HandoffAccepted;
import dev.truce.events.HandoffAcceptedBuilder;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffClocks;
import dev.truce.handoffs.handoff.HandoffEvent;
import java.util.List;

/** An acceptance in the words of the contract. */
final class AnnouncedAcceptance {
    private AnnouncedAcceptance() {}

    static HandoffAccepted of(Handoff handoff, HandoffEvent.Accepted accepted) {
        return new HandoffAcceptedBuilder()
                .from(new AnnouncedSubject(handoff))
                .kind(dev.truce.events.HandoffKind.valueOf(handoff.kind().name()))
                .revision(handoff.revision())
                .dealRevision(handoff.sold().dealRevision())
                .reopenSeq(handoff.sold().reopenSeq())
                .conditional(!accepted.conditions().isEmpty())
                .conditions(conditions(accepted))
                .acceptedBy(accepted.by())
                .acceptedAt(accepted.at())
                .deliveryUnitId(handoff.sold().deliveryUnit())
                .deliveryOwnerId(accepted.deliveryLead())
                .salesOwnerId(handoff.sold().salesLead())
                .parts(List.of())
                .firstPass(handoff.milestones().isFirstPass())
                .hoursCloseToAccept(HandoffClocks.hoursBetween(handoff.sold().closedAt(), accepted.at()))
                .waitHours(new HandoffAccepted.WaitHours(
                        handoff.clocks().salesWaitHours(),
                        handoff.clocks().deliveryWaitHours(),
                        handoff.clocks().customerWaitHours()))
                .qualityScore(accepted.qualityScore())
                .kickoffTargetOn(handoff.sold().contractedStart())
                .soldEffortHours(handoff.sold().soldEffortHours())
                .reviewedEffortHours(handoff.sold().reviewedEffortHours())
                .contractedGoLive(handoff.sold().contractedGoLive())
                .committedGoLive(accepted.committedGoLive())
                .openAssumptions(accepted.promises().assumptions().stream()
                        .map(assumption -> new HandoffAccepted.OpenAssumption(
                                null, assumption.text(), assumption.impactHours(), assumption.validateBy()))
                        .toList())
                .openCommitments(accepted.promises().commitments().stream()
                        .map(promise -> new HandoffAccepted.OpenCommitment(null, promise.text(), promise.madeTo()))
                        .toList())
                .build();
    }

    private static List<HandoffAccepted.Condition> conditions(HandoffEvent.Accepted accepted) {
        return accepted.conditions().stream()
                .map(condition -> new HandoffAccepted.Condition(
                        condition.id(), condition.itemKey(), condition.text(), condition.owner(), condition.dueOn()))
                .toList();
    }
}
