package dev.truce.deals.review.standing;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.scope.Materiality;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.ReviewStatus;
import dev.truce.deals.review.Verdict;
import dev.truce.deals.review.condition.ReviewCondition;
import dev.truce.deals.review.condition.ReviewConditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where the reviews of a deal stand together: every unit has to agree, so the worst of them counts. */
@ApplicationScoped
public class ReviewStanding {
    private final DeliveryReviews reviews;
    private final ReviewConditions conditions;
    private final Materiality materiality;
    private final Clock clock;

    ReviewStanding(DeliveryReviews reviews, ReviewConditions conditions, Materiality materiality, Clock clock) {
        this.reviews = reviews;
        this.conditions = conditions;
        this.materiality = materiality;
        this.clock = clock;
    }

    /** As they count for the deal at this moment, changes of this transaction included. */
    public UnitedReview of(DealFacts deal) {
        if (deal.isNew()) {
            return UnitedReview.NONE;
        }
        List<DeliveryReview> current = reviews.currentOf(deal.dealId());
        return current.stream()
                .map(review -> effective(review, deal))
                .min(Comparator.naturalOrder())
                .map(worst -> united(current, worst, deal))
                .orElse(UnitedReview.NONE);
    }

    private UnitedReview united(List<DeliveryReview> current, ReviewStatus worst, DealFacts deal) {
        List<Verdict> verdicts = current.stream().map(DeliveryReview::verdict).toList();
        return new UnitedReview(
                worst,
                verdicts.stream().allMatch(ReviewStanding::isAgreement),
                staleFields(current, deal),
                verdicts.stream()
                        .map(Verdict::reviewedEffortHours)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null),
                verdicts.stream()
                        .map(Verdict::feasibleGoLive)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                verdicts.stream()
                        .map(verdict -> firstEnd(verdict))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                verdicts.stream().anyMatch(verdict -> verdict.ratings().hasRed()),
                openConditions(current));
    }

    private static boolean isAgreement(Verdict verdict) {
        ReviewStatus decision = verdict.decision();
        return decision != null && decision.agrees();
    }

    private static Optional<LocalDate> firstEnd(Verdict verdict) {
        LocalDate until = verdict.validUntil();
        LocalDate capacity = verdict.capacityValidUntil();
        return until == null || (capacity != null && capacity.isBefore(until))
                ? Optional.ofNullable(capacity)
                : Optional.of(until);
    }

    private List<String> openConditions(List<DeliveryReview> current) {
        return current.stream()
                .flatMap(review -> conditions.of(review).stream())
                .filter(ReviewCondition::holdsUpClose)
                .map(ReviewCondition::text)
                .toList();
    }

    private ReviewStatus effective(DeliveryReview review, DealFacts deal) {
        if (deal.isOver() && review.status().isUndecided()) {
            return ReviewStatus.WITHDRAWN;
        }
        if (!review.status().agrees()) {
            return review.status();
        }
        if (!changesSince(review, deal).isEmpty()) {
            return ReviewStatus.STALE;
        }
        LocalDate last = review.verdict().validUntil();
        return last != null && last.isBefore(LocalDate.now(clock)) ? ReviewStatus.EXPIRED : review.status();
    }

    private List<String> staleFields(List<DeliveryReview> current, DealFacts deal) {
        return current.stream()
                .flatMap(review -> changesSince(review, deal).stream())
                .distinct()
                .toList();
    }

    /** API names of what moved beyond the tolerances since the review was given. */
    public List<String> changesSince(DeliveryReview review, DealFacts deal) {
        if (review.reviewedScope().isOfEarlierRound(deal)) {
            return List.of("Reopen_Seq__c");
        }
        boolean untouched = review.reviewedScope().scopeFingerprint().equals(deal.fingerprint());
        return untouched
                ? List.of()
                : materiality.materialChanges(review.reviewedScope().recalled(), deal.scope());
    }
}
