package dev.truce.deals.review.assessment;

import dev.truce.deals.commitment.assumption.Assumptions;
import dev.truce.deals.commitment.promise.Promises;
import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.review.requirement.Expertise;
import dev.truce.deals.review.standing.UnitedReview;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** M22: how likely delivery is to suffer from a deal, in points up to 100, each with its cause. */
@ApplicationScoped
class JudgeRisk {
    private static final BigDecimal ENOUGH_EXPERTISE = BigDecimal.valueOf(70);
    private static final BigDecimal ENOUGH_STANDARD = BigDecimal.valueOf(60);
    private static final double MANY_ASSUMPTIONS = 3;
    private static final double FAR_UNDERSCOPED = 0.3;
    private static final double LONG_SHORTFALL_DAYS = 20;

    private final Assumptions assumptions;
    private final Promises promises;
    private final Clock clock;

    JudgeRisk(Assumptions assumptions, Promises promises, Clock clock) {
        this.assumptions = assumptions;
        this.promises = promises;
        this.clock = clock;
    }

    Assessment.Risk of(
            DealFacts deal,
            Expertise expertise,
            @Nullable BigDecimal standardisation,
            boolean reviewRequired,
            UnitedReview review) {
        RiskPoints points = new RiskPoints();
        points.addWhen(reviewRequired && !review.holds(), 20, "the delivery review is missing or out of date");
        points.addWhen(review.hasRed(), 15, "delivery rated a dimension red");
        if (!deal.isNew()) {
            int open = assumptions.unvalidatedHighImpact(deal.dealId());
            points.add(15, open / MANY_ASSUMPTIONS, open + " assumption(s) of high impact not validated");
        }
        points.add(15, underscoping(deal, review) / FAR_UNDERSCOPED, "fewer hours are sold than delivery estimates");
        points.addWhen(
                expertise.coverage().compareTo(ENOUGH_EXPERTISE) < 0,
                10,
                "delivery has the skills for %s %% of it".formatted(expertise.coverage()));
        points.add(
                10,
                shortfallDays(deal, review) / LONG_SHORTFALL_DAYS,
                "the go-live is earlier than delivery can promise");
        if (!deal.isNew()) {
            points.addWhen(!promises.contestedOf(deal.dealId()).isEmpty(), 10, "a promise is contested");
        }
        points.addWhen(
                standardisation != null && standardisation.compareTo(ENOUGH_STANDARD) < 0,
                5,
                "only %s %% of it is standard".formatted(standardisation));
        points.addWhen(
                deal.isOpen() && deal.closeDate().isBefore(LocalDate.now(clock)), 5, "its close date has passed");
        return points.total();
    }

    /** M10: by which share delivery estimates more than is sold. */
    private static double underscoping(DealFacts deal, UnitedReview review) {
        BigDecimal reviewed = review.reviewedEffort();
        return reviewed == null || deal.soldEffortHours().signum() == 0
                ? 0
                : reviewed.doubleValue() / deal.soldEffortHours().doubleValue() - 1;
    }

    private static long shortfallDays(DealFacts deal, UnitedReview review) {
        LocalDate wanted = deal.terms().contractedGoLive() == null
                ? deal.terms().requestedGoLive()
                : deal.terms().contractedGoLive();
        LocalDate feasible = review.feasibleGoLive();
        return wanted == null || feasible == null ? 0 : ChronoUnit.DAYS.between(wanted, feasible);
    }
}
