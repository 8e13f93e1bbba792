package dev.truce.deals.review.assessment;

import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.port.DealAssessor;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.RequirementReason;
import dev.truce.deals.review.requirement.Expertise;
import dev.truce.deals.review.requirement.JudgeExpertise;
import dev.truce.deals.review.requirement.ReviewRequirement;
import dev.truce.deals.review.standing.ReviewStanding;
import dev.truce.deals.review.standing.UnitedReview;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** Assembles the assessment of a deal from the features. */
@ApplicationScoped
class AssessForDelivery implements DealAssessor {
    private final JudgeExpertise judgeExpertise;
    private final ReviewRequirement requirement;
    private final ReviewStanding reviews;
    private final JudgeRisk judgeRisk;

    AssessForDelivery(
            JudgeExpertise judgeExpertise, ReviewRequirement requirement, ReviewStanding reviews, JudgeRisk judgeRisk) {
        this.judgeExpertise = judgeExpertise;
        this.requirement = requirement;
        this.reviews = reviews;
        this.judgeRisk = judgeRisk;
    }

    @Override
    public Assessment assess(DealFacts deal) {
        Expertise expertise = judgeExpertise.of(deal);
        List<RequirementReason> reasons = requirement.reasons(deal, expertise);
        BigDecimal standardisation = Standardisation.of(deal.lines()).orElse(null);
        boolean required = !reasons.isEmpty();
        UnitedReview review = reviews.of(deal);
        return new Assessment(
                reasons,
                standardisation,
                expertise.coverage(),
                expertise.firstOfKind(),
                new Assessment.ReviewStanding(review.words(required), review.reviewedEffort(), review.feasibleGoLive()),
                judgeRisk.of(deal, expertise, standardisation, required, review));
    }
}
