package dev.truce.deals.review.decision;

import dev.truce.deals.review.ReviewPolicy;
import dev.truce.deals.review.Validity;
import dev.truce.deals.review.action.ReviewView;
import dev.truce.deals.review.action.WorkOnReview;
import dev.truce.deals.review.standing.ReviewedScopeChanges;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Use case E22: the reviewer confirms an approval again, as nothing material has changed since. */
@ApplicationScoped
class ReconfirmReview {
    private final WorkOnReview work;
    private final ReviewedScopeChanges changes;
    private final ReviewPolicy policy;
    private final Clock clock;

    ReconfirmReview(WorkOnReview work, ReviewedScopeChanges changes, ReviewPolicy policy, Clock clock) {
        this.work = work;
        this.changes = changes;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional
    ReviewView reconfirm(WorkOnReview.ReviewRef ref) {
        return work.step(ref, (review, deal) -> {
            work.requireNoSeller(deal, review, work.userId());
            List<String> changed = changes.since(review, deal);
            if (!changed.isEmpty()) {
                throw new ScopeChangedMaterially(review.id(), changed);
            }
            review.reconfirm(deal, work.userId(), clock.instant(), Validity.from(LocalDate.now(clock), policy));
        });
    }

    /** What changed beyond the tolerances is reviewed again, not waved through. */
    static final class ScopeChangedMaterially extends Refusal {
        ScopeChangedMaterially(String reviewId, List<String> fields) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Review %s cannot be confirmed as it is, because %s changed beyond the tolerances: request a new review"
                            .formatted(reviewId, String.join(", ", fields)),
                    "Status__c");
        }
    }
}
