package dev.truce.handoffs.handoff;

import dev.truce.events.HandoffAccepted;
import java.util.List;

/** An acceptance in the words of the contract. */
final class AnnouncedAcceptance {
    private AnnouncedAcceptance() {}

    static HandoffAccepted of(Handoff handoff, HandoffEvent.Accepted accepted) {
        return new HandoffAccepted(
                handoff.id(),
                handoff.deal(),
                handoff.account(),
                dev.truce.events.HandoffKind.valueOf(handoff.kind().name()),
                handoff.revision(),
                handoff.dealRevision(),
                handoff.reopenSeq(),
                !accepted.conditions().isEmpty(),
                conditions(accepted),
                accepted.by(),
                accepted.at(),
                handoff.deliveryUnit(),
                accepted.deliveryLead(),
                handoff.salesLead(),
                List.of(),
                handoff.isFirstPass(),
                HandoffProgress.hoursBetween(handoff.closedAt(), accepted.at()),
                new HandoffAccepted.WaitHours(
                        handoff.salesWaitHours(), handoff.deliveryWaitHours(), handoff.customerWaitHours()),
                accepted.qualityScore(),
                handoff.contractedStart(),
                handoff.soldEffortHours(),
                handoff.reviewedEffortHours(),
                handoff.contractedGoLive(),
                accepted.committedGoLive(),
                accepted.promises().assumptions().stream()
                        .map(assumption -> new HandoffAccepted.OpenAssumption(
                                null, assumption.text(), assumption.impactHours(), assumption.validateBy()))
                        .toList(),
                accepted.promises().commitments().stream()
                        .map(promise -> new HandoffAccepted.OpenCommitment(null, promise.text(), promise.madeTo()))
                        .toList(),
                null);
    }

    private static List<HandoffAccepted.Condition> conditions(HandoffEvent.Accepted accepted) {
        return accepted.conditions().stream()
                .map(condition -> new HandoffAccepted.Condition(
                        condition.id(), condition.itemKey(), condition.text(), condition.owner(), condition.dueOn()))
                .toList();
    }
}
