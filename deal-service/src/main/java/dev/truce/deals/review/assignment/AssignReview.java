package dev.truce.deals.review.assignment;

import dev.truce.deals.account.people.Colleagues;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.OnlyDeliveryManagersDo;
import dev.truce.deals.review.action.ReviewView;
import dev.truce.deals.review.action.WorkOnReview;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Use case R2: somebody of delivery takes the review, or stands in for who did; never somebody who sold the deal. */
@ApplicationScoped
public class AssignReview {
    private final WorkOnReview work;
    private final Colleagues colleagues;
    private final CurrentActor actor;
    private final Clock clock;

    AssignReview(WorkOnReview work, Colleagues colleagues, CurrentActor actor, Clock clock) {
        this.work = work;
        this.colleagues = colleagues;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public ReviewView claim(WorkOnReview.ReviewRef ref) {
        return assign(ref, work.userId());
    }

    @Transactional
    ReviewView assign(WorkOnReview.ReviewRef ref, String userId) {
        OnlyDeliveryManagersDo.require(actor.get(), "claim and assign reviews");
        return work.step(ref, (review, deal) -> {
            requireReviewer(deal, review, userId);
            review.assignTo(userId, work.userId(), clock.instant());
        });
    }

    /** By the reviewer who goes away, or a manager in their stead. */
    @Transactional
    ReviewView delegate(WorkOnReview.ReviewRef ref, String userId) {
        return work.step(ref, (review, deal) -> {
            if (!work.userId().equals(review.reviewer())) {
                OnlyDeliveryManagersDo.require(actor.get(), "name a delegate for another reviewer");
            }
            requireReviewer(deal, review, userId);
            review.delegateTo(userId, work.userId());
        });
    }

    private void requireReviewer(DealFacts deal, DeliveryReview review, String userId) {
        work.requireNoSeller(deal, review, userId);
        boolean delivers = colleagues
                .find(userId)
                .filter(person -> person.active() && person.isOn(Side.DELIVERY))
                .isPresent();
        if (!delivers && !isSelfOfAdmin(userId)) {
            throw new ReviewerMustDeliver(userId);
        }
    }

    private boolean isSelfOfAdmin(String userId) {
        return userId.equals(actor.get().userId()) && actor.get().isAdministrator();
    }

    /** A deal is reviewed by somebody who delivers. */
    static final class ReviewerMustDeliver extends Refusal {
        ReviewerMustDeliver(String userId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "User %s is not an active user of side Delivery: name one who is".formatted(userId),
                    "Reviewer__c");
        }
    }
}
