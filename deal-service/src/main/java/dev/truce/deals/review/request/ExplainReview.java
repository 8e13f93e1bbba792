package dev.truce.deals.review.request;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.port.DealAssessor;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.action.ReviewView;
import dev.truce.deals.review.condition.ReviewConditions;
import dev.truce.deals.review.standing.ReviewStanding;
import dev.truce.deals.review.standing.UnitedReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Use case: does a deal require a delivery review, why, and what is its status? Computed live; changes nothing. */
@ApplicationScoped
class ExplainReview {
    private final DealDesk desk;
    private final DealAssessor assessor;
    private final ReviewStanding standing;
    private final DeliveryReviews reviews;
    private final ReviewConditions conditions;

    ExplainReview(
            DealDesk desk,
            DealAssessor assessor,
            ReviewStanding standing,
            DeliveryReviews reviews,
            ReviewConditions conditions) {
        this.desk = desk;
        this.assessor = assessor;
        this.standing = standing;
        this.reviews = reviews;
        this.conditions = conditions;
    }

    @Transactional
    ReviewExplanation of(String dealId) {
        DealFacts deal = desk.look(dealId);
        Assessment assessment = assessor.assess(deal);
        UnitedReview united = standing.of(deal);
        List<ReviewView> views = reviews.currentOf(deal.dealId()).stream()
                .map(review -> ReviewView.of(review, conditions.of(review)))
                .toList();
        return new ReviewExplanation(
                deal.dealId(),
                assessment.requiresReview(),
                assessment.reasons(),
                assessment.review().status(),
                united.changedSince(),
                united.openConditions(),
                assessment.standardisation(),
                deal.soldEffortHours(),
                united.reviewedEffort(),
                united.feasibleGoLive(),
                assessment.expertiseCoverage(),
                assessment.firstOfKind(),
                assessment.risk(),
                deal.scopeVersion(),
                deal.fingerprint(),
                views);
    }
}
