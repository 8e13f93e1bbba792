package dev.truce.deals.review.condition;

import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.OnlyDeliveryManagersDo;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Delivery sets a condition of its approval to met or dropped. */
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

    /** Delivery made the condition, and delivery says when it is met. */
    static final class OnlyDeliverySettlesConditions extends Refusal {
        OnlyDeliverySettlesConditions(String conditionId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Condition %s is settled by the reviewer, the delegate or a Delivery Manager"
                            .formatted(conditionId),
                    "Status__c");
        }
    }
}
