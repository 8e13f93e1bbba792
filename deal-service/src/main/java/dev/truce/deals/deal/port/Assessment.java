package dev.truce.deals.deal.port;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the present scope of a deal means for delivery.
 *
 * @param reasons why it needs a delivery review; empty when it does not
 * @param standardisation share of the amount that is standard, in percent; null without lines
 * @param expertiseCoverage share of the effort whose skills delivery has, in percent
 * @param firstOfKind whether something of it was never delivered before
 * @param review where the delivery review stands
 * @param risk how likely delivery is to suffer from it, and why
 */
public record Assessment(
        List<RequirementReason> reasons,
        @Nullable BigDecimal standardisation,
        BigDecimal expertiseCoverage,
        boolean firstOfKind,
        ReviewStanding review,
        Risk risk) {

    public Assessment {
        reasons = List.copyOf(reasons);
    }

    public boolean requiresReview() {
        return !reasons.isEmpty();
    }

    public List<String> codes() {
        return reasons.stream().map(RequirementReason::code).toList();
    }

    /**
     * Where the delivery review of a deal stands.
     *
     * @param status a value of {@code Review_Status__c}
     * @param reviewedEffort hours that delivery estimated, of all units together
     * @param feasibleGoLive the earliest go-live that every unit can promise
     */
    public record ReviewStanding(
            String status, @Nullable BigDecimal reviewedEffort, @Nullable LocalDate feasibleGoLive) {}

    /**
     * M22: how likely delivery is to suffer from a deal.
     *
     * @param score 0 to 100
     * @param causes what adds to it, with the points
     */
    public record Risk(int score, List<String> causes) {
        public Risk {
            causes = List.copyOf(causes);
        }
    }
}
