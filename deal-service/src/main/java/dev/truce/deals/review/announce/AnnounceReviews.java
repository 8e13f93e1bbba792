package dev.truce.deals.review.announce;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.announce.AnnounceOfferedDeal;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.condition.ReviewConditions;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes the events of a review through the outbox, in the transaction of the change. */
@ApplicationScoped
class AnnounceReviews implements SaveHook<DeliveryReview> {
    private final Outbox outbox;
    private final DealDesk desk;
    private final ReviewConditions conditions;
    private final AnnounceOfferedDeal offeredDeal;

    AnnounceReviews(Outbox outbox, DealDesk desk, ReviewConditions conditions, AnnounceOfferedDeal offeredDeal) {
        this.outbox = outbox;
        this.desk = desk;
        this.conditions = conditions;
        this.offeredDeal = offeredDeal;
    }

    @Override
    public Class<DeliveryReview> entity() {
        return DeliveryReview.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.ANNOUNCE;
    }

    @Override
    public void on(DeliveryReview review) {
        review.takeEvents()
                .forEach(event -> event.accept(new AnnounceReview(
                        review, desk.lookEvenIfDeleted(review.opportunity()), outbox, conditions, offeredDeal)));
    }
}
