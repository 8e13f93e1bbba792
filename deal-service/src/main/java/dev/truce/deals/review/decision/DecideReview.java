package dev.truce.deals.review.decision;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.review.Approval;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.OnlyDeliveryManagersDo;
import dev.truce.deals.review.ReviewPolicy;
import dev.truce.deals.review.Validity;
import dev.truce.deals.review.action.ReviewView;
import dev.truce.deals.review.action.WorkOnReview;
import dev.truce.deals.review.condition.ReviewCondition;
import dev.truce.deals.review.condition.ReviewConditions;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Use cases R3 to R6: what the reviewer decides. */
@ApplicationScoped
public class DecideReview {

    private final WorkOnReview work;
    private final ReviewConditions conditions;
    private final ReviewPolicy policy;
    private final CurrentActor actor;
    private final Clock clock;

    DecideReview(WorkOnReview work, ReviewConditions conditions, ReviewPolicy policy, CurrentActor actor, Clock clock) {
        this.work = work;
        this.conditions = conditions;
        this.policy = policy;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    ReviewView requestChanges(WorkOnReview.ReviewRef ref, ChangesRequest request) {
        return work.step(ref, (review, deal) -> {
            requireJudge(review, deal);
            review.requestChanges(request.complete(), work.userId(), clock.instant());
        });
    }

    @Transactional
    public ReviewView approve(WorkOnReview.ReviewRef ref, ApproveRequest request) {
        return work.step(ref, (review, deal) -> {
            requireJudge(review, deal);
            requireSameScope(review, deal, request.scopeVersion());
            Approval approval = request.complete();
            review.approve(approval, deal, work.userId(), clock.instant(), Validity.from(LocalDate.now(clock), policy));
            approval.conditions()
                    .forEach(agreed -> conditions.persist(
                            new ReviewCondition(RecordId.next(ReviewConditions.KEY_PREFIX), review, agreed)));
        });
    }

    /** R6: a reviewer who is no manager asks one to reject. */
    @Transactional
    public ReviewView reject(WorkOnReview.ReviewRef ref, RejectRequest request) {
        return work.step(ref, (review, deal) -> {
            requireJudge(review, deal);
            OnlyDeliveryManagersDo.require(actor.get(), "reject a deal; a reviewer can request changes");
            RejectRequest.Rejection rejection = request.complete();
            review.reject(rejection.reasons(), rejection.counterProposal(), work.userId(), clock.instant());
        });
    }

    /** Whoever joined the sellers after claiming the review can no longer decide it. */
    private void requireJudge(DeliveryReview review, DealFacts deal) {
        work.requireNoSeller(deal, review, work.userId());
    }

    private static void requireSameScope(DeliveryReview review, DealFacts deal, @Nullable Integer read) {
        if (read != null && read != deal.scopeVersion()) {
            throw new ScopeMovedOn(review.id(), read, deal.scopeVersion());
        }
    }

    /** The deal is no longer the one the reviewer has read. */
    static final class ScopeMovedOn extends Refusal {
        ScopeMovedOn(String reviewId, int read, int now) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Review %s is about scope version %d, and the deal is at version %d: read it again before you decide"
                            .formatted(reviewId, read, now),
                    "Scope_Version__c");
        }
    }
}
