package dev.truce.handoffs.opening;

import dev.truce.events.DeliveryReviewRequested;
import dev.truce.events.OfferedDeal;
import dev.truce.handoffs.handoff.DealAsSold;
import dev.truce.handoffs.template.ChecklistFacts;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** When sales asks delivery about a deal, both sides can begin to fill its checklist; some of it is due before the close. */
@ApplicationScoped
class OpenHandoffWhenReviewIsRequested implements EventConsumer<DeliveryReviewRequested> {
    private final OpenHandoff openHandoff;

    OpenHandoffWhenReviewIsRequested(OpenHandoff openHandoff) {
        this.openHandoff = openHandoff;
    }

    @Override
    public Subscription<DeliveryReviewRequested> consumes() {
        return new Subscription<>(
                DeliveryReviewRequested.TOPIC, DeliveryReviewRequested.TYPE, DeliveryReviewRequested.class);
    }

    @Override
    public void handle(IncomingEvent<DeliveryReviewRequested> event) {
        DeliveryReviewRequested review = event.payload();
        OfferedDeal deal = review.deal();
        openHandoff.forOffered(new DealAsSold(
                false,
                event.occurredAt(),
                deal.expectedCloseDate(),
                AnnouncedSale.team(deal.salesTeam()),
                deal.needsDelivery(),
                facts(review)));
    }

    static ChecklistFacts facts(DeliveryReviewRequested review) {
        return new ChecklistFacts(origin(review), terms(review.deal()), need(review.deal()), work(review));
    }

    private static ChecklistFacts.Origin origin(DeliveryReviewRequested review) {
        OfferedDeal deal = review.deal();
        return new ChecklistFacts.Origin(
                review.dealId(),
                review.accountId(),
                deal.name(),
                deal.type().name(),
                deal.ownerId(),
                AnnouncedSale.sellers(deal.salesTeam()),
                List.of(),
                null,
                deal.reopenSeq(),
                deal.dealRevision(),
                deal.deliveryUnitId(),
                deal.proposedAcceptorId());
    }

    private static ChecklistFacts.Terms terms(OfferedDeal deal) {
        return new ChecklistFacts.Terms(
                deal.amount(),
                deal.currencyIsoCode(),
                deal.engagementType(),
                deal.billingModel(),
                deal.contractedStart(),
                deal.contractedGoLive(),
                deal.requestedGoLive(),
                deal.committedGoLive(),
                deal.hardDeadline(),
                null);
    }

    private static ChecklistFacts.Need need(OfferedDeal deal) {
        return new ChecklistFacts.Need(
                deal.industry(), deal.problemToSolve(), deal.requestedSolution(), deal.recommendedSolution(), null);
    }

    private static ChecklistFacts.Work work(DeliveryReviewRequested review) {
        OfferedDeal deal = review.deal();
        return new ChecklistFacts.Work(
                AnnouncedSale.lines(deal.lines()),
                deal.soldEffortHours(),
                null,
                null,
                review.scopeFingerprint(),
                AnnouncedSale.demand(deal.resourceDemand()),
                deal.commitments(),
                deal.openAssumptions(),
                List.of());
    }
}
