package dev.truce.deals.review.standing;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import dev.truce.deals.deal.scope.Materiality;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** G8: the hours sold are not below the reviewed estimate, within the tolerance. */
@Singleton
class EffortAsReviewed extends CloseGuard {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReviewStanding standing;
    private final Materiality materiality;

    EffortAsReviewed(ReviewStanding standing, Materiality materiality) {
        super("G8", "The hours sold are those that delivery estimated");
        this.standing = standing;
        this.materiality = materiality;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        return deal.won() ? Optional.of(find(deal)) : Optional.empty();
    }

    private GuardFinding find(ClosingDeal deal) {
        UnitedReview review = standing.of(deal.facts());
        BigDecimal reviewed = review.reviewedEffort();
        if (reviewed == null || !review.agreed()) {
            return met("delivery did not estimate any");
        }
        BigDecimal sold = deal.facts().soldEffortHours();
        BigDecimal enough =
                reviewed.multiply(HUNDRED.subtract(materiality.tolerances().effortPercent()));
        if (sold.multiply(HUNDRED).compareTo(enough) >= 0) {
            return met("%s hours are sold for %s estimated".formatted(sold, reviewed));
        }
        return unmet(
                "%s hours are sold, and delivery estimated %s".formatted(sold, reviewed),
                "Sell the hours that are needed, or less to be done",
                List.of("Sold_Effort_Hours__c"));
    }
}
