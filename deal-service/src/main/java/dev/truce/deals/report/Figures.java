package dev.truce.deals.report;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answers of the reports. A figure is null where there is nothing to divide by. */
final class Figures {
    private Figures() {}

    /** M10 and M11. */
    @Schema(description = "How far the hours that delivery needs exceed those that were sold.")
    record Underscoping(
            int deals,
            @Nullable BigDecimal overall,
            @Nullable BigDecimal median,
            @Nullable BigDecimal p90,
            @Schema(description = "Share of the deals that exceed by more than 15 %") @Nullable BigDecimal shareAbove15Percent) {}

    /** M12. */
    @Schema(description = "How far somebody usually underestimates.")
    record Bias(String ownerId, int deals, @Nullable BigDecimal bias) {}

    /** M15. */
    @Schema(description = "How early delivery was asked.")
    record EarlyInvolvement(
            int won, int reviewed, int early, @Nullable BigDecimal earlyShare, @Nullable BigDecimal medianLeadDays) {}

    /** M16. */
    @Schema(description = "How often the gate was opened by hand.")
    record GateIntegrity(
            int won, int waived, int overridden, @Nullable BigDecimal openedShare, int staleCaughtBeforeClose) {}

    /** M17. */
    @Schema(description = "How fast delivery decides.")
    record Turnaround(
            int decided,
            @Nullable BigDecimal medianHours,
            @Nullable BigDecimal p90Hours,
            @Nullable BigDecimal withinSla) {}

    /** M18. */
    @Schema(description = "How much of what is sold is standard.")
    record Standardisation(
            int deals,
            @Nullable BigDecimal standardShare,
            @Nullable BigDecimal deviationsPerDeal,
            @Nullable BigDecimal underscopingOfStandard,
            @Nullable BigDecimal underscopingOfBespoke) {}

    /** M19. */
    @Schema(description = "How far delivery commits after the day that was asked for.")
    record TimelineGap(int deals, @Nullable BigDecimal medianDays, @Nullable BigDecimal p90Days, List<Bucket> buckets) {
        /** Deals with a gap of a kind, and how many of them went live too late. */
        @Schema(description = "Deals with a gap of a kind, and which share went live after the contracted day.")
        record Bucket(String gap, int delivered, @Nullable BigDecimal missed) {}
    }

    /** M20. */
    @Schema(description = "How much was won that delivery has little experience with.")
    record ExpertiseRisk(int won, BigDecimal wonAmount, BigDecimal riskyAmount, @Nullable BigDecimal share) {}

    /** M21. */
    @Schema(description = "What became of the promises.")
    record PromiseLedger(
            int promises,
            int open,
            int contested,
            int lateDisclosed,
            int broken,
            @Nullable BigDecimal offContractPerDeal,
            @Nullable BigDecimal fulfilment) {}

    /** M22. */
    @Schema(description = "The open deals that are most at risk.")
    record AtRisk(int open, @Nullable BigDecimal meanScore, List<RiskyDeal> deals) {
        /** A deal at risk. */
        @Schema(description = "A deal at risk.")
        record RiskyDeal(String dealId, String name, String ownerId, int score, @Nullable String causes) {}
    }
}
