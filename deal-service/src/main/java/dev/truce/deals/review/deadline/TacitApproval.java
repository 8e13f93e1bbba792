package dev.truce.deals.review.deadline;

import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.port.DealAssessor;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.RequirementReason;
import dev.truce.deals.review.ReviewPolicy;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * R10: whether a review that is not decided in time counts as approved. Only where the policy says so, and only for a
 * deal of the lowest class of risk: nothing but its amount asks for a review, and nothing but the missing review is a risk.
 */
@ApplicationScoped
class TacitApproval {
    private static final String AMOUNT = "AMOUNT";

    private final ReviewPolicy policy;
    private final DealAssessor assessor;

    TacitApproval(ReviewPolicy policy, DealAssessor assessor) {
        this.policy = policy;
        this.assessor = assessor;
    }

    boolean isDueTo(DealFacts deal) {
        if (!policy.tacitApproval() || !deal.isOpen()) {
            return false;
        }
        Assessment assessment = assessor.assess(deal);
        return assessment.reasons().stream().map(RequirementReason::code).allMatch(AMOUNT::equals)
                && assessment.risk().score() <= policy.tacitApprovalRiskUpTo();
    }
}
