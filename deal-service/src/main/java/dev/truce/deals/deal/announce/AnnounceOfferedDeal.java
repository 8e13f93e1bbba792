package dev.truce.deals.deal.announce;

import dev.truce.deals.account.people.Colleague;
import dev.truce.deals.account.people.Colleagues;
import dev.truce.deals.deal.CustomerNeed;
import dev.truce.deals.deal.Deal;
import dev.truce.deals.deal.DealView;
import dev.truce.deals.deal.Deals;
import dev.truce.deals.deal.DeliveryTerms;
import dev.truce.deals.deal.Sale;
import dev.truce.deals.deal.port.DeliveryDemand;
import dev.truce.deals.deal.port.ScopePart;
import dev.truce.deals.deal.port.SellingTeam;
import dev.truce.deals.deal.port.SellingTeamMember;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.events.ComponentType;
import dev.truce.events.DealClosed;
import dev.truce.events.LineBuilder;
import dev.truce.events.OfferedDeal;
import dev.truce.events.OfferedDealBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The payload of a deal as it is offered, or was sold: what delivery prepares for. */
@ApplicationScoped
public class AnnounceOfferedDeal {
    private static final String OWNER_ROLE = "Deal Owner";

    private final Deals deals;
    private final SellingTeam team;
    private final Colleagues colleagues;
    private final Instance<ScopePart> parts;
    private final DealView view;
    private final DeliveryDemand demand;

    AnnounceOfferedDeal(
            Deals deals,
            SellingTeam team,
            Colleagues colleagues,
            @Any Instance<ScopePart> parts,
            DealView view,
            DeliveryDemand demand) {
        this.deals = deals;
        this.team = team;
        this.colleagues = colleagues;
        this.parts = parts;
        this.view = view;
        this.demand = demand;
    }

    public OfferedDeal payload(String dealId) {
        return payload(deals.require(dealId));
    }

    OfferedDeal payload(Deal deal) {
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
                .lines(sold.stream().map(AnnounceOfferedDeal::line).toList())
                .needsDelivery(isDelivered(sold))
                .soldEffortHours(deal.soldScope().soldEffortHours())
                .resourceDemand(demand.of(deal.id()).stream()
                        .map(AnnounceOfferedDeal::demand)
                        .toList())
                .commitments(count(ScopePart.Kind.PROMISES, deal))
                .openAssumptions(count(ScopePart.Kind.ASSUMPTIONS, deal))
                .build();
    }

    private static boolean isDelivered(List<SoldLine> sold) {
        return sold.isEmpty() || sold.stream().anyMatch(SoldLine::needsDelivery);
    }

    private static DealClosed.Demand demand(DeliveryDemand.Need need) {
        return new DealClosed.Demand(need.role(), need.skills(), need.hours(), need.from(), need.to());
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
