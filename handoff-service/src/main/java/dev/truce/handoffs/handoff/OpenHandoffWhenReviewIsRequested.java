package dev.truce.handoffs.handoff;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.events.DeliveryReviewRequested;
import dev.truce.events.OfferedDeal;
import dev.truce.handoffs.template.DealFacts;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** When sales asks delivery about a deal, both sides can begin to fill its checklist; some of it is due before the close. */
@ApplicationScoped
class OpenHandoffWhenReviewIsRequested implements EventConsumer<DeliveryReviewRequested> {
    private final OpenHandoff openHandoff;
    private final ObjectMapper json;

    OpenHandoffWhenReviewIsRequested(OpenHandoff openHandoff, ObjectMapper json) {
        this.openHandoff = openHandoff;
        this.json = json;
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
                review.dealId(),
                review.accountId(),
                deal.name(),
                event.occurredAt(),
                deal.expectedCloseDate(),
                deal.reopenSeq(),
                deal.dealRevision(),
                deal.ownerId(),
                StartHandoffWhenDealCloses.team(deal.salesTeam()),
                deal.deliveryUnitId(),
                deal.proposedAcceptorId(),
                deal.soldEffortHours(),
                null,
                deal.contractedStart(),
                deal.contractedGoLive(),
                deal.committedGoLive(),
                deal.needsDelivery(),
                facts(review)));
    }

    /** The offer in the form in which a closed deal is told. */
    private DealFacts facts(DeliveryReviewRequested review) {
        ObjectNode facts = json.valueToTree(review.deal());
        facts.put("dealId", review.dealId());
        facts.put("accountId", review.accountId());
        facts.put("scopeFingerprint", review.scopeFingerprint());
        return DealFacts.of(facts);
    }
}
