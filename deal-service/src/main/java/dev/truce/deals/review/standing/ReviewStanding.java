package dev.truce.deals.review.standing;

import dev.truce.deals.deal.port.DealFacts;
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
    private final ReviewedScopeChanges changes;
    private final Clock clock;

    ReviewStanding(DeliveryReviews reviews, ReviewConditions conditions, ReviewedScopeChanges changes, Clock clock) {
        this.reviews = reviews;
        this.conditions = conditions;
        this.changes = changes;
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
                verdicts.stream().allMatch(Verdict::isAgreement),
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
                        .map(Verdict::reliableUntil)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                verdicts.stream().anyMatch(verdict -> verdict.ratings().hasRed()),
                openConditions(current));
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
        if (!changes.since(review, deal).isEmpty()) {
            return ReviewStatus.STALE;
        }
        LocalDate last = review.verdict().validUntil();
        return last != null && last.isBefore(LocalDate.now(clock)) ? ReviewStatus.EXPIRED : review.status();
    }

    private List<String> staleFields(List<DeliveryReview> current, DealFacts deal) {
        return current.stream()
                .flatMap(review -> changes.since(review, deal).stream())
                .distinct()
                .toList();
    }
}
