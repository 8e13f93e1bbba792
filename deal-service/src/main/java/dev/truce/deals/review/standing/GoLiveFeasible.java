package dev.truce.deals.review.standing;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** G9: the contracted go-live is not earlier than the feasible one. */
@Singleton
class GoLiveFeasible extends CloseGuard {
    private final ReviewStanding standing;

    GoLiveFeasible(ReviewStanding standing) {
        super("G9", "The go-live is one that delivery can promise");
        this.standing = standing;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        return deal.won() ? Optional.of(find(deal)) : Optional.empty();
    }

    private GuardFinding find(ClosingDeal deal) {
        UnitedReview review = standing.of(deal.facts());
        LocalDate feasible = review.feasibleGoLive();
        LocalDate contracted = deal.facts().terms().contractedGoLive();
        if (feasible == null || !review.agreed()) {
            return met("delivery did not name any");
        }
        if (contracted == null) {
            return met("the contract names none; delivery can promise " + feasible);
        }
        if (!contracted.isBefore(feasible)) {
            return met("%s is not before %s".formatted(contracted, feasible));
        }
        return unmet(
                "the contract says %s, and delivery can promise %s".formatted(contracted, feasible),
                "Agree on %s or later with the customer".formatted(feasible),
                List.of("Contracted_Go_Live__c"));
    }
}
