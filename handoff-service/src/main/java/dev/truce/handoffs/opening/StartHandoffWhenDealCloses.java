package dev.truce.handoffs.opening;

import dev.truce.events.DealClosed;
import dev.truce.events.Side;
import dev.truce.handoffs.handoff.DealAsSold;
import dev.truce.handoffs.handoff.SalesTeam;
import dev.truce.handoffs.template.ChecklistFacts;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A won deal needs a handoff. */
@ApplicationScoped
class StartHandoffWhenDealCloses implements EventConsumer<DealClosed> {
    private final StartHandoff startHandoff;

    StartHandoffWhenDealCloses(StartHandoff startHandoff) {
        this.startHandoff = startHandoff;
    }

    @Override
    public Subscription<DealClosed> consumes() {
        return new Subscription<>(DealClosed.TOPIC, DealClosed.TYPE, DealClosed.class);
    }

    @Override
    public void handle(IncomingEvent<DealClosed> event) {
        if (event.payload().won()) {
            startHandoff.forWon(won(event));
        }
    }

    private static DealAsSold won(IncomingEvent<DealClosed> event) {
        DealClosed closed = event.payload();
        return new DealAsSold(
                true,
                event.occurredAt(),
                closed.closedOn(),
                team(closed.salesTeam()),
                closed.needsDelivery(),
                facts(closed));
    }

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
                sellers(closed.salesTeam()),
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
                lines(closed.lines()),
                closed.soldEffortHours(),
                closed.reviewedEffortHours(),
                review(closed.deliveryReview()),
                closed.scopeFingerprint(),
                demand(closed.resourceDemand()),
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

    static List<ChecklistFacts.Line> lines(List<DealClosed.Line> lines) {
        return lines.stream()
                .map(line -> new ChecklistFacts.Line(
                        line.lineId(),
                        line.offeringId(),
                        name(line.componentType()),
                        line.name(),
                        line.amount(),
                        line.effortHours(),
                        line.isStandard(),
                        line.deviations()))
                .toList();
    }

    static List<ChecklistFacts.Demand> demand(List<DealClosed.Demand> demand) {
        return demand.stream()
                .map(people -> new ChecklistFacts.Demand(
                        people.role(), people.skills(), people.hours(), people.from(), people.to()))
                .toList();
    }

    static List<ChecklistFacts.Seller> sellers(List<DealClosed.SalesTeamMember> members) {
        return members.stream()
                .map(member -> new ChecklistFacts.Seller(member.userId(), member.role(), name(member.side())))
                .toList();
    }

    static SalesTeam team(List<DealClosed.SalesTeamMember> members) {
        return new SalesTeam(members.stream()
                .map(member -> new SalesTeam.Member(member.userId(), member.role(), label(member.side())))
                .toList());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String label(@Nullable Side side) {
        return side == null ? null : dev.truce.roles.Side.valueOf(side.name()).label();
    }
}
