package dev.truce.deals.review.condition;

import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.OnlyDeliveryManagersDo;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;

/** Delivery says when a condition of its approval is met. */
@ApplicationScoped
class SettleCondition {

    private final DeliveryReviews reviews;
    private final CurrentActor current;

    SettleCondition(DeliveryReviews reviews, CurrentActor current) {
        this.reviews = reviews;
        this.current = current;
    }

    void as(ReviewCondition condition, ReviewConditionStatus status) {
        Actor actor = current.get();
        DeliveryReview review = reviews.require(condition.opportunity(), condition.deliveryReview());
        boolean reviews =
                actor.userId().equals(review.reviewer()) || actor.userId().equals(review.delegate());
        if (!reviews && !OnlyDeliveryManagersDo.isOne(actor)) {
            throw new OnlyDeliverySettlesConditions(condition.id());
        }
        condition.settle(status);
    }
}
