package dev.truce.deals.review.action;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.condition.ReviewConditions;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.row.SavedRecords;
import dev.truce.platform.sobject.row.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Frames every action on a review: the deal is locked, the version is checked, the deal is reassessed. */
@ApplicationScoped
public class WorkOnReview {
    private final DealDesk desk;
    private final DeliveryReviews reviews;
    private final ReviewConditions conditions;
    private final CurrentActor actor;
    private final SavedRecords records;

    WorkOnReview(
            DealDesk desk,
            DeliveryReviews reviews,
            ReviewConditions conditions,
            CurrentActor actor,
            SavedRecords records) {
        this.desk = desk;
        this.reviews = reviews;
        this.conditions = conditions;
        this.actor = actor;
        this.records = records;
    }

    /** Call inside a transaction. */
    public ReviewView step(ReviewRef ref, BiConsumer<DeliveryReview, DealFacts> step) {
        DealFacts deal = desk.hold(ref.dealId());
        DeliveryReview review = reviews.require(deal.dealId(), ref.reviewId());
        Versions.require(review, ref.ifMatch());
        if (!deal.isOpen()) {
            throw new DealIsNotOpen(deal.dealId());
        }
        step.accept(review, deal);
        records.saved(review);
        desk.reconsider(deal.dealId());
        return ReviewView.of(review, conditions.of(review));
    }

    public String userId() {
        return actor.get().userId();
    }

    /**
     * Separates those who sell a deal from those who review it.
     *
     * @throws SellerCannotReview when the user helped to sell the deal, regardless of their roles
     */
    public void requireNoSeller(DealFacts deal, DeliveryReview review, String userId) {
        if (desk.isSelling(deal, userId) || userId.equals(review.asking().requestedBy())) {
            throw new SellerCannotReview(userId, deal.dealId());
        }
    }

    /** Which review is meant, and which version of it the caller has read. */
    public record ReviewRef(String dealId, String reviewId, @Nullable String ifMatch) {}

    /** Whoever is on the sales team of a deal does not review it. */
    static final class SellerCannotReview extends Refusal {
        SellerCannotReview(String userId, String dealId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "User %s is on the sales team of deal %s and cannot review it: name somebody of delivery who is not"
                            .formatted(userId, dealId),
                    "Reviewer__c");
        }
    }
}
