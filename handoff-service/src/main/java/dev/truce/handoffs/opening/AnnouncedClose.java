package dev.truce.handoffs.opening;

import dev.truce.events.DealClosed;
import dev.truce.handoffs.template.ChecklistFacts;

/** The facts of a deal, as deal-service announced its close. */
final class AnnouncedClose {
    private AnnouncedClose() {}

    static ChecklistFacts facts(DealClosed closed) {
        return new ChecklistFacts(origin(closed), terms(closed), need(closed), work(closed));
    }

    private static ChecklistFacts.Origin origin(DealClosed closed) {
        return new ChecklistFacts.Origin(
                closed.dealId(),
                closed.customer(),
                closed.name(),
                closed.type().name(),
                closed.ownerId(),
                AnnouncedSale.sellers(closed.salesTeam()),
                closed.splits().stream()
                        .map(split -> new ChecklistFacts.Credit(
                                split.userId(),
                                split.side().name(),
                                split.type().name(),
                                split.percent()))
                        .toList(),
                closed.closedOn(),
                closed.reopenSeq(),
                closed.dealRevision(),
                closed.deliveryUnitId(),
                closed.proposedAcceptorId());
    }

    private static ChecklistFacts.Terms terms(DealClosed closed) {
        DealClosed.Document contract = closed.contractDocument();
        return new ChecklistFacts.Terms(
                closed.amount(),
                closed.currencyIsoCode(),
                closed.engagementType(),
                closed.billingModel(),
                closed.contractedStart(),
                closed.contractedGoLive(),
                closed.requestedGoLive(),
                closed.committedGoLive(),
                closed.hardDeadline(),
                contract == null ? null : new ChecklistFacts.Document(contract.url(), contract.sha256()));
    }

    private static ChecklistFacts.Need need(DealClosed closed) {
        return new ChecklistFacts.Need(
                closed.industry(),
                closed.problemToSolve(),
                closed.requestedSolution(),
                closed.recommendedSolution(),
                closed.competitor());
    }

    private static ChecklistFacts.Work work(DealClosed closed) {
        return new ChecklistFacts.Work(
                AnnouncedSale.lines(closed.lines()),
                closed.soldEffortHours(),
                closed.reviewedEffortHours(),
                review(closed.deliveryReview()),
                closed.scopeFingerprint(),
                AnnouncedSale.demand(closed.resourceDemand()),
                closed.commitments(),
                closed.openAssumptions(),
                closed.overrides().stream()
                        .map(override ->
                                new ChecklistFacts.WaivedGuard(override.guard(), override.by(), override.reason()))
                        .toList());
    }

    private static ChecklistFacts.Review review(DealClosed.Review review) {
        return new ChecklistFacts.Review(
                review.id(),
                review.state().name(),
                review.decidedBy(),
                review.decidedAt(),
                review.conditions().stream()
                        .map(condition -> new ChecklistFacts.Proviso(
                                condition.id(), condition.text(), condition.dueOn(), condition.status()))
                        .toList(),
                review.fingerprint());
    }
}
