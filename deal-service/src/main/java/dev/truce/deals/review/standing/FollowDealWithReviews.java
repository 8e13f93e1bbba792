package dev.truce.deals.review.standing;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.DealFollower;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** R8, on every write path: approvals of another scope go stale, pending reviews of a lost deal are withdrawn. */
@ApplicationScoped
class FollowDealWithReviews implements DealFollower {
    private final DeliveryReviews reviews;
    private final ReviewedScopeChanges changes;
    private final CurrentActor actor;
    private final SavedRecords records;

    FollowDealWithReviews(
            DeliveryReviews reviews, ReviewedScopeChanges changes, CurrentActor actor, SavedRecords records) {
        this.reviews = reviews;
        this.changes = changes;
        this.actor = actor;
        this.records = records;
    }

    @Override
    public void follow(DealFacts deal) {
        if (!deal.isNew()) {
            reviews.currentOf(deal.dealId()).forEach(review -> follow(review, deal));
        }
    }

    private void follow(DeliveryReview review, DealFacts deal) {
        if (deal.isOver() && review.status().isUndecided()) {
            review.withdraw(actor.get().userId());
            records.saved(review);
        } else if (deal.isOpen() && review.status().agrees()) {
            List<String> changed = changes.since(review, deal);
            if (!changed.isEmpty()) {
                review.goStale(changed, deal);
                records.saved(review);
            }
        }
    }
}
