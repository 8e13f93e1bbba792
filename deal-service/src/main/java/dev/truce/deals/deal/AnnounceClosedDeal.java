package dev.truce.deals.deal;

import dev.truce.deals.people.People;
import dev.truce.deals.people.Person;
import dev.truce.events.ComponentType;
import dev.truce.events.DealClosed;
import dev.truce.events.OfferedDeal;
import dev.truce.events.ReviewState;
import dev.truce.events.Side;
import dev.truce.events.SplitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything delivery needs to begin, gathered when a deal closes. */
@ApplicationScoped
class AnnounceClosedDeal {
    private static final String OWNER_ROLE = "Deal Owner";

    private final SoldLines lines;
    private final SellingTeam team;
    private final People people;
    private final Instance<ScopePart> parts;
    private final DealReviews reviews;
    private final DealView view;
    private final CreditSplits splits;
    private final DeliveryDemand demand;

    AnnounceClosedDeal(
            SoldLines lines,
            SellingTeam team,
            People people,
            @Any Instance<ScopePart> parts,
            DealReviews reviews,
            DealView view,
            CreditSplits splits,
            DeliveryDemand demand) {
        this.lines = lines;
        this.team = team;
        this.people = people;
        this.parts = parts;
        this.reviews = reviews;
        this.view = view;
        this.splits = splits;
        this.demand = demand;
    }

    /** The deal as it is offered, or was sold: what delivery prepares for. */
    OfferedDeal offered(Deal deal) {
        Sale sale = deal.sale();
        DeliveryTerms terms = deal.terms();
        CustomerNeed need = deal.need();
        List<TeamMember> members = team.of(deal.id());
        List<SoldLine> sold = lines.of(deal.id());
        return new OfferedDeal(
                sale.name(),
                AnnounceInWords.type(deal),
                deal.ownerId(),
                deal.reopenSeq(),
                deal.revision(),
                sale.closeDate(),
                salesTeam(deal, members),
                sale.amount(),
                sale.currencyIsoCode(),
                terms.billingModel(),
                terms.contractedStart(),
                terms.contractedGoLive(),
                terms.requestedGoLive(),
                terms.committedGoLive(),
                terms.hardDeadline(),
                terms.deliveryUnit(),
                proposedAcceptor(members),
                need.industry(),
                terms.engagementType(),
                need.problemToSolve(),
                need.requestedSolution(),
                need.recommendedSolution(),
                sold.stream().map(AnnounceClosedDeal::line).toList(),
                isDelivered(sold),
                deal.soldScope().soldEffortHours(),
                demand.of(deal.id()).stream().map(AnnounceClosedDeal::told).toList(),
                count(ScopePart.Kind.PROMISES, deal),
                count(ScopePart.Kind.ASSUMPTIONS, deal));
    }

    DealClosed payload(Deal deal, List<GuardOverride> overrides) {
        OfferedDeal sold = offered(deal);
        ReviewRecord review = reviews.relied(view.of(deal));
        String contractUrl = deal.terms().contractUrl();
        return new DealClosed(
                deal.id(),
                deal.sale().accountId(),
                AnnounceInWords.outcome(deal),
                sold.expectedCloseDate(),
                sold.reopenSeq(),
                sold.dealRevision(),
                sold.type(),
                sold.name(),
                sold.ownerId(),
                deal.standing().stageName(),
                AnnounceInWords.probability(deal),
                deal.forecast().forecastCategoryName(),
                sold.salesTeam(),
                sold.amount(),
                sold.currencyIsoCode(),
                sold.billingModel(),
                sold.contractedStart(),
                sold.contractedGoLive(),
                sold.requestedGoLive(),
                sold.committedGoLive(),
                sold.hardDeadline(),
                sold.deliveryUnitId(),
                sold.proposedAcceptorId(),
                sold.industry(),
                sold.engagementType(),
                sold.problemToSolve(),
                sold.requestedSolution(),
                sold.recommendedSolution(),
                sold.lines(),
                sold.needsDelivery(),
                sold.soldEffortHours(),
                review.reviewedEffort(),
                told(review),
                deal.soldScope().scopeFingerprint(),
                sold.resourceDemand(),
                sold.commitments(),
                sold.openAssumptions(),
                overrides.stream()
                        .map(one -> new DealClosed.GuardOverride(one.guard(), one.by(), one.reason()))
                        .toList(),
                contractUrl == null ? null : new DealClosed.Document(contractUrl, null),
                deal.conclusion().lossReason(),
                deal.conclusion().competitor(),
                splitsOf(deal.id()).stream().map(AnnounceClosedDeal::told).toList());
    }

    private static boolean isDelivered(List<SoldLine> sold) {
        return sold.isEmpty() || sold.stream().anyMatch(SoldLine::needsDelivery);
    }

    List<CreditSplits.CreditSplit> splitsOf(String dealId) {
        return splits.of(dealId);
    }

    private static DealClosed.Demand told(DeliveryDemand.Need need) {
        return new DealClosed.Demand(need.role(), need.skills(), need.hours(), need.from(), need.to());
    }

    private static DealClosed.Split told(CreditSplits.CreditSplit split) {
        return new DealClosed.Split(
                split.userId(),
                Side.valueOf(split.side().toUpperCase(Locale.ROOT)),
                SplitType.valueOf(split.type().toUpperCase(Locale.ROOT)),
                split.percent());
    }

    private static DealClosed.Review told(ReviewRecord review) {
        return new DealClosed.Review(
                review.reviewId(),
                ReviewState.valueOf(review.state()),
                review.decidedBy(),
                review.decidedAt(),
                review.conditions().stream()
                        .map(one -> new DealClosed.ReviewCondition(
                                one.conditionId(), one.text(), one.dueOn(), one.status()))
                        .toList(),
                review.fingerprint());
    }

    private int count(ScopePart.Kind kind, Deal deal) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .mapToInt(part -> part.count(deal.id()))
                .sum();
    }

    private List<DealClosed.SalesTeamMember> salesTeam(Deal deal, List<TeamMember> members) {
        String ownerSide = people.find(deal.ownerId()).map(Person::side).orElse(null);
        TeamMember owner = new TeamMember(deal.ownerId(), OWNER_ROLE, ownerSide);
        return Stream.concat(Stream.of(owner), members.stream().filter(TeamMember::isSelling))
                .map(member -> new DealClosed.SalesTeamMember(
                        member.userId(), member.role(), AnnounceInWords.side(member.side())))
                .toList();
    }

    private static @Nullable String proposedAcceptor(List<TeamMember> members) {
        return members.stream()
                .filter(TeamMember::isProposedAcceptor)
                .map(TeamMember::userId)
                .findFirst()
                .orElse(null);
    }

    private static DealClosed.Line line(SoldLine line) {
        return new DealClosed.Line(
                line.lineId(),
                line.offeringId(),
                line.componentType() == null
                        ? null
                        : ComponentType.valueOf(line.componentType().toUpperCase(Locale.ROOT)),
                line.name(),
                line.totalPrice(),
                line.effortHours(),
                line.isStandard(),
                line.departures().size());
    }
}
