package dev.truce.deals.review;

import dev.truce.deals.deal.AnnounceOfferedDeal;
import dev.truce.deals.deal.DealAssessor;
import dev.truce.deals.deal.DealDesk;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services what happened to a review, in the transaction in which it happened. */
@ApplicationScoped
class AnnounceReviews implements AfterSave<DeliveryReview> {
    private final Outbox outbox;
    private final DealDesk desk;
    private final DealAssessor assessor;
    private final ReviewConditions conditions;
    private final AnnounceOfferedDeal offeredDeal;

    AnnounceReviews(
            Outbox outbox,
            DealDesk desk,
            DealAssessor assessor,
            ReviewConditions conditions,
            AnnounceOfferedDeal offeredDeal) {
        this.outbox = outbox;
        this.desk = desk;
        this.assessor = assessor;
        this.conditions = conditions;
        this.offeredDeal = offeredDeal;
    }

    @Override
    public Class<DeliveryReview> entity() {
        return DeliveryReview.class;
    }

    @Override
    public void afterSave(DeliveryReview review) {
        review.takeEvents()
                .forEach(event -> event.tell(new AnnounceReview(
                        review,
                        desk.lookEvenIfDeleted(review.opportunity()),
                        outbox,
                        assessor,
                        conditions,
                        offeredDeal)));
    }
}
