package dev.truce.deals.review.standing;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.DealReviews;
import dev.truce.deals.deal.port.ReviewRecord;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.condition.ReviewConditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The review that a close relies on: those of several units combined into one record. */
@ApplicationScoped
class ReliedReviews implements DealReviews {
    private static final String NOT_REQUIRED = "NOT_REQUIRED";

    private final DeliveryReviews reviews;
    private final ReviewConditions conditions;
    private final ReviewStanding standing;

    ReliedReviews(DeliveryReviews reviews, ReviewConditions conditions, ReviewStanding standing) {
        this.reviews = reviews;
        this.conditions = conditions;
        this.standing = standing;
    }

    @Override
    public ReviewRecord relied(DealFacts deal) {
        UnitedReview united = standing.of(deal);
        List<DeliveryReview> current = deal.isNew() ? List.of() : reviews.currentOf(deal.dealId());
        if (united.status() == null) {
            return new ReviewRecord(null, NOT_REQUIRED, null, null, null, null, List.of());
        }
        DeliveryReview last = current.stream()
                .max(Comparator.comparing(
                        review -> review.verdict().decidedAt(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
        return new ReviewRecord(
                last.id(),
                Objects.requireNonNull(united.status()).name(),
                last.verdict().decidedBy(),
                last.verdict().decidedAt(),
                last.reviewedScope().scopeFingerprint(),
                united.reviewedEffort(),
                current.stream()
                        .flatMap(review -> conditions.of(review).stream())
                        .map(one -> new ReviewRecord.Condition(
                                one.id(), one.text(), one.dueOn(), one.status().label()))
                        .toList());
    }
}
