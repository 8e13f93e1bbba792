package dev.truce.deals.review.standing;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** G1: no deal is won without an approved review, where the policy requires one. */
@Singleton
class ReviewDecided extends CloseGuard {
    private final ReviewStanding standing;

    ReviewDecided(ReviewStanding standing) {
        super("G1", "Delivery agreed to the deal, or no review is required");
        this.standing = standing;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        return deal.won() ? Optional.of(find(deal)) : Optional.empty();
    }

    private GuardFinding find(ClosingDeal deal) {
        UnitedReview review = standing.of(deal.facts());
        boolean required = deal.assessment().requiresReview();
        if (review.isRefused()) {
            return unmet("delivery decided: " + review.words(required), "Change the deal and request a review again");
        }
        if (!review.agreed()) {
            return required ? missing(deal, review) : met("none is required");
        }
        if (!review.openConditions().isEmpty()) {
            return unmet(
                    "delivery agreed on conditions that are not met: " + String.join("; ", review.openConditions()),
                    "Meet them, and have delivery set their Status__c to Met");
        }
        return met("the review is " + review.words(required));
    }

    private GuardFinding missing(ClosingDeal deal, UnitedReview review) {
        List<String> reasons = deal.assessment().reasons().stream()
                .map(reason -> reason.text().replaceFirst("\\.$", ""))
                .toList();
        return unmet(
                "it requires a delivery review, which is %s (%s)"
                        .formatted(review.words(true), String.join("; ", reasons)),
                "Request a review with POST /services/apexrest/deals/%s/reviews, or have an Executive waive it"
                        .formatted(deal.dealId()));
    }

    private GuardFinding unmet(String why, String howToMend) {
        return unmet(why, howToMend, List.of("Review_Status__c"));
    }
}
