package dev.truce.deals.assessment;

import dev.truce.deals.assumption.Assumptions;
import dev.truce.deals.deal.Assessment;
import dev.truce.deals.deal.DealFacts;
import dev.truce.deals.promise.Promises;
import dev.truce.deals.requirement.Expertise;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** M22: how likely delivery is to suffer from a deal, in points up to 100, each with its cause. */
@ApplicationScoped
class JudgeRisk {
    private static final BigDecimal ENOUGH_EXPERTISE = BigDecimal.valueOf(70);
    private static final BigDecimal ENOUGH_STANDARD = BigDecimal.valueOf(60);
    private static final int MANY_ASSUMPTIONS = 3;

    private final Assumptions assumptions;
    private final Promises promises;

    JudgeRisk(Assumptions assumptions, Promises promises) {
        this.assumptions = assumptions;
        this.promises = promises;
    }

    Assessment.Risk of(
            DealFacts deal, Expertise expertise, @Nullable BigDecimal standardisation, boolean reviewMissing) {
        RiskPoints points = new RiskPoints();
        points.addWhen(reviewMissing, 20, "a delivery review is missing");
        if (!deal.isNew()) {
            int open = assumptions.unvalidatedHighImpact(deal.dealId());
            points.add(15, (double) open / MANY_ASSUMPTIONS, open + " assumption(s) of high impact not validated");
            points.addWhen(!promises.contestedOf(deal.dealId()).isEmpty(), 10, "a promise is contested");
        }
        points.addWhen(
                expertise.coverage().compareTo(ENOUGH_EXPERTISE) < 0,
                10,
                "delivery has the skills for %s %% of it".formatted(expertise.coverage()));
        points.addWhen(
                standardisation != null && standardisation.compareTo(ENOUGH_STANDARD) < 0,
                5,
                "only %s %% of it is standard".formatted(standardisation));
        return points.total();
    }
}
