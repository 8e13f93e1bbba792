package dev.truce.deals.review.standing;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import dev.truce.deals.review.ReviewStatus;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** G2: a stale or expired approval does not count. */
@Singleton
class ReviewCurrent extends CloseGuard {
    private final ReviewStanding standing;

    ReviewCurrent(ReviewStanding standing) {
        super("G2", "The review speaks about the deal as it is");
        this.standing = standing;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        return deal.won() ? Optional.of(find(deal)) : Optional.empty();
    }

    private GuardFinding find(ClosingDeal deal) {
        UnitedReview review = standing.of(deal.facts());
        boolean reliedOn = review.agreed() && deal.assessment().requiresReview();
        if (!reliedOn) {
            return met("no review is relied on");
        }
        if (!review.changedSince().isEmpty()) {
            return unmet(
                    "REVIEW_STALE: %s changed beyond the tolerances since delivery agreed"
                            .formatted(String.join(", ", review.changedSince())),
                    "Undo the change and have the reviewer reconfirm, or request a review of the deal as it is",
                    review.changedSince());
        }
        if (review.status() == ReviewStatus.STALE) {
            return unmet(
                    "REVIEW_STALE: the deal changed beyond the tolerances and back again",
                    "Have the reviewer reconfirm: nothing material is different",
                    List.of("Review_Status__c"));
        }
        LocalDate until = review.validUntil();
        boolean tooOld = until != null && until.isBefore(deal.today());
        if (tooOld || review.status() == ReviewStatus.EXPIRED) {
            return unmet(
                    "REVIEW_EXPIRED: what delivery agreed to, capacity included, was valid until " + until,
                    "Have the reviewer reconfirm",
                    List.of("Review_Status__c"));
        }
        return met(until == null ? "nothing changed" : "it is valid until " + until);
    }
}
