package dev.truce.deals.review.request;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.ReviewTicket;
import dev.truce.deals.review.action.DealIsNotOpen;
import dev.truce.deals.review.action.ReviewView;
import dev.truce.deals.review.action.WorkOnReview;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Use cases R7 and withdrawal: the deal goes on without a review, or sales no longer asks. */
@ApplicationScoped
public class WaiveReview {
    private final DealDesk desk;
    private final WorkOnReview work;
    private final DeliveryReviews reviews;
    private final CurrentActor actor;
    private final Clock clock;
    private final SavedRecords records;

    WaiveReview(
            DealDesk desk,
            WorkOnReview work,
            DeliveryReviews reviews,
            CurrentActor actor,
            Clock clock,
            SavedRecords records) {
        this.desk = desk;
        this.work = work;
        this.reviews = reviews;
        this.actor = actor;
        this.clock = clock;
        this.records = records;
    }

    @Transactional
    ReviewView waive(String dealId, WaiveRequest request) {
        DealFacts deal = desk.hold(dealId);
        String userId = actor.get().userId();
        if (!actor.get().hasRole(Role.EXECUTIVE) || desk.isSelling(deal, userId)) {
            throw new OnlyExecutivesWaive(deal.dealId());
        }
        if (!deal.isOpen()) {
            throw new DealIsNotOpen(deal.dealId());
        }
        String reason = request.complete();
        reviews.currentOf(deal.dealId()).forEach(review -> {
            review.supersede(userId);
            records.saved(review);
        });
        Instant now = clock.instant();
        DeliveryReview waived = records.saved(DeliveryReview.waived(
                new ReviewTicket(
                        RecordId.next(DeliveryReviews.KEY_PREFIX), reviews.nextNumber(), null, null, userId, now, now),
                deal,
                reason));
        desk.reconsider(deal.dealId());
        return ReviewView.of(waived, List.of());
    }

    @Transactional
    ReviewView withdraw(WorkOnReview.ReviewRef ref) {
        return work.step(ref, (review, deal) -> {
            if (!desk.mayEdit(deal)) {
                throw new OnlySellersAsk(deal.dealId());
            }
            review.withdraw(actor.get().userId());
        });
    }

    /** A review is waived by nobody below an executive. */
    static final class OnlyExecutivesWaive extends Refusal {
        OnlyExecutivesWaive(String dealId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "The review of deal %s can be waived only by an Executive".formatted(dealId));
        }
    }
}
