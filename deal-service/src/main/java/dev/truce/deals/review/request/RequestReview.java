package dev.truce.deals.review.request;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.ReviewTicket;
import dev.truce.deals.review.action.DealIsNotOpen;
import dev.truce.deals.review.action.ReviewView;
import dev.truce.deals.review.assignment.NextReviewer;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Use case R1: sales requests a review from every delivery unit that the deal concerns, with the minimum package. */
@ApplicationScoped
public class RequestReview {
    private final DealDesk desk;
    private final DeliveryReviews reviews;
    private final NextReviewer nextReviewer;
    private final MinimumPackage minimumPackage;
    private final ReviewTickets tickets;
    private final CurrentActor actor;
    private final Clock clock;
    private final SavedRecords records;

    RequestReview(
            DealDesk desk,
            DeliveryReviews reviews,
            NextReviewer nextReviewer,
            MinimumPackage minimumPackage,
            ReviewTickets tickets,
            CurrentActor actor,
            Clock clock,
            SavedRecords records) {
        this.desk = desk;
        this.reviews = reviews;
        this.nextReviewer = nextReviewer;
        this.minimumPackage = minimumPackage;
        this.tickets = tickets;
        this.actor = actor;
        this.clock = clock;
        this.records = records;
    }

    @Transactional
    public List<ReviewView> of(String dealId, AskRequest request) {
        DealFacts deal = desk.hold(dealId);
        if (!desk.mayEdit(deal)) {
            throw new OnlySellersAsk(deal.dealId());
        }
        if (!deal.isOpen()) {
            throw new DealIsNotOpen(deal.dealId());
        }
        List<DeliveryReview> earlier = reviews.currentOf(deal.dealId());
        earlier.stream()
                .filter(review -> review.status().isUndecided())
                .findFirst()
                .ifPresent(review -> {
                    throw new ReviewUnderWay(deal.dealId(), review.id());
                });
        minimumPackage.require(deal, request);
        earlier.forEach(review -> {
            review.supersede(actor.get().userId());
            records.saved(review);
        });
        List<ReviewView> asked = new ArrayList<>();
        for (ReviewTicket ticket : tickets.of(deal, earlier)) {
            DeliveryReview review = records.saved(DeliveryReview.requested(ticket, deal));
            nextReviewer.of(deal, ticket.unitId()).ifPresent(manager -> assign(review, manager));
            asked.add(ReviewView.of(review, List.of()));
        }
        desk.reconsider(deal.dealId());
        return asked;
    }

    private void assign(DeliveryReview review, String manager) {
        review.assignTo(manager, actor.get().userId(), clock.instant());
        records.saved(review);
    }

    /** A deal has one pending request at a time. */
    static final class ReviewUnderWay extends Refusal {
        ReviewUnderWay(String dealId, String reviewId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s is being reviewed already (%s): withdraw that review before you request another"
                            .formatted(dealId, reviewId),
                    "Review_Status__c");
        }
    }
}
