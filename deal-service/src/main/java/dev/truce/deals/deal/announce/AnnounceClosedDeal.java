package dev.truce.deals.deal.announce;

import dev.truce.deals.account.people.Colleague;
import dev.truce.deals.account.people.Colleagues;
import dev.truce.deals.deal.CustomerNeed;
import dev.truce.deals.deal.Deal;
import dev.truce.deals.deal.DealView;
import dev.truce.deals.deal.DeliveryTerms;
import dev.truce.deals.deal.Sale;
import dev.truce.deals.deal.port.CreditSplits;
import dev.truce.deals.deal.port.DealReviews;
import dev.truce.deals.deal.port.DeliveryDemand;
import dev.truce.deals.deal.port.GuardOverride;
import dev.truce.deals.deal.port.ReviewRecord;
import dev.truce.deals.deal.port.ScopePart;
import dev.truce.deals.deal.port.SellingTeam;
import dev.truce.deals.deal.port.SellingTeamMember;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.events.ComponentType;
import dev.truce.events.DealClosed;
import dev.truce.events.DealClosedBuilder;
import dev.truce.events.LineBuilder;
import dev.truce.events.OfferedDeal;
import dev.truce.events.OfferedDealBuilder;
import dev.truce.events.ReviewBuilder;
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

    private final SellingTeam team;
    private final Colleagues colleagues;
    private final Instance<ScopePart> parts;
    private final DealReviews reviews;
    private final DealView view;
    private final CreditSplits splits;
    private final DeliveryDemand demand;

    AnnounceClosedDeal(
            SellingTeam team,
            Colleagues colleagues,
            @Any Instance<ScopePart> parts,
            DealReviews reviews,
            DealView view,
            CreditSplits splits,
            DeliveryDemand demand) {
        this.team = team;
        this.colleagues = colleagues;
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
        List<SellingTeamMember> members = team.of(deal.id());
        List<SoldLine> sold = view.of(deal).lines();
        return new OfferedDealBuilder()
                .name(sale.name())
                .type(AnnounceInWords.type(deal))
                .ownerId(deal.ownerId())
                .reopenSeq(deal.rounds().reopenSeq())
                .dealRevision(deal.rounds().revision())
                .expectedCloseDate(sale.closeDate())
                .salesTeam(salesTeam(deal, members))
                .amount(sale.amount())
                .currencyIsoCode(sale.currencyIsoCode())
                .billingModel(terms.billingModel())
                .contractedStart(terms.contractedStart())
                .contractedGoLive(terms.contractedGoLive())
                .requestedGoLive(terms.requestedGoLive())
                .committedGoLive(terms.committedGoLive())
                .hardDeadline(terms.hardDeadline())
                .deliveryUnitId(terms.deliveryUnit())
                .proposedAcceptorId(proposedAcceptor(members))
                .industry(need.industry())
                .engagementType(terms.engagementType())
                .problemToSolve(need.problemToSolve())
                .requestedSolution(need.requestedSolution())
                .recommendedSolution(need.recommendedSolution())
                .lines(sold.stream().map(AnnounceClosedDeal::line).toList())
                .needsDelivery(isDelivered(sold))
                .soldEffortHours(deal.soldScope().soldEffortHours())
                .resourceDemand(demand.of(deal.id()).stream()
                        .map(AnnounceClosedDeal::told)
                        .toList())
                .commitments(count(ScopePart.Kind.PROMISES, deal))
                .openAssumptions(count(ScopePart.Kind.ASSUMPTIONS, deal))
                .build();
    }

    DealClosed payload(Deal deal, List<GuardOverride> overrides) {
        ReviewRecord review = reviews.relied(view.of(deal));
        String contractUrl = deal.terms().contractUrl();
        return new DealClosedBuilder()
                .from(new AnnouncedDeal(deal))
                .from(offered(deal))
                .outcome(AnnounceInWords.outcome(deal))
                .closedOn(deal.sale().closeDate())
                .reviewedEffortHours(review.reviewedEffort())
                .deliveryReview(told(review))
                .scopeFingerprint(deal.soldScope().scopeFingerprint())
                .overrides(overrides.stream()
                        .map(one -> new DealClosed.GuardOverride(one.guard(), one.by(), one.reason()))
                        .toList())
                .contractDocument(contractUrl == null ? null : new DealClosed.Document(contractUrl, null))
                .lossReason(deal.conclusion().lossReason())
                .competitor(deal.conclusion().competitor())
                .splits(splitsOf(deal.id()))
                .build();
    }

    private static boolean isDelivered(List<SoldLine> sold) {
        return sold.isEmpty() || sold.stream().anyMatch(SoldLine::needsDelivery);
    }

    List<DealClosed.Split> splitsOf(String dealId) {
        return splits.of(dealId).stream().map(AnnounceClosedDeal::told).toList();
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
        return new ReviewBuilder()
                .id(review.reviewId())
                .state(ReviewState.valueOf(review.state()))
                .decidedBy(review.decidedBy())
                .decidedAt(review.decidedAt())
                .conditions(review.conditions().stream()
                        .map(one -> new DealClosed.ReviewCondition(
                                one.conditionId(), one.text(), one.dueOn(), one.status()))
                        .toList())
                .fingerprint(review.fingerprint())
                .build();
    }

    private int count(ScopePart.Kind kind, Deal deal) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .mapToInt(part -> part.count(deal.id()))
                .sum();
    }

    private List<DealClosed.SalesTeamMember> salesTeam(Deal deal, List<SellingTeamMember> members) {
        dev.truce.roles.Side ownerSide =
                colleagues.find(deal.ownerId()).map(Colleague::side).orElse(null);
        SellingTeamMember owner = new SellingTeamMember(deal.ownerId(), OWNER_ROLE, ownerSide);
        return Stream.concat(Stream.of(owner), members.stream().filter(SellingTeamMember::isSelling))
                .map(member -> new DealClosed.SalesTeamMember(
                        member.userId(), member.role(), AnnounceInWords.side(member.side())))
                .toList();
    }

    private static @Nullable String proposedAcceptor(List<SellingTeamMember> members) {
        return members.stream()
                .filter(SellingTeamMember::isProposedAcceptor)
                .map(SellingTeamMember::userId)
                .findFirst()
                .orElse(null);
    }

    private static DealClosed.Line line(SoldLine line) {
        return new LineBuilder()
                .lineId(line.lineId())
                .offeringId(line.offeringId())
                .componentType(
                        line.componentType() == null
                                ? null
                                : ComponentType.valueOf(line.componentType().toUpperCase(Locale.ROOT)))
                .name(line.name())
                .amount(line.totalPrice())
                .effortHours(line.effortHours())
                .isStandard(line.isStandard())
                .deviations(line.departures().size())
                .build();
    }
}
