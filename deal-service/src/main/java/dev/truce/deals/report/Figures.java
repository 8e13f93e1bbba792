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
            @Schema(examples = "120") int deals,
            @Schema(examples = "0.0840") @Nullable BigDecimal overall,
            @Schema(examples = "0.0610") @Nullable BigDecimal median,
            @Schema(examples = "0.3120") @Nullable BigDecimal p90,
            @Schema(description = "Share of the deals that exceed by more than 15 %", examples = "0.2250") @Nullable BigDecimal shareAbove15Percent) {}

    /** M12. */
    @Schema(description = "How far somebody usually underestimates.")
    record Bias(
            @Schema(description = "What the user was for these deals: Deal Owner or Presales", examples = "Deal Owner")
                    String role,
            @Schema(examples = "0055e0000000001AAA") String userId,
            @Schema(examples = "120") int deals,
            @Schema(examples = "0.1240") @Nullable BigDecimal bias) {}

    /** M15. */
    @Schema(description = "How early delivery was asked.")
    record EarlyInvolvement(
            @Schema(examples = "86") int won,
            @Schema(examples = "52") int reviewed,
            @Schema(examples = "38") int early,
            @Schema(examples = "0.4419") @Nullable BigDecimal earlyShare,
            @Schema(examples = "17") @Nullable BigDecimal medianLeadDays,
            List<FirstTouch> firstTouches) {
        EarlyInvolvement {
            firstTouches = List.copyOf(firstTouches);
        }

        /** A stage, and how many of the won deals stood there when delivery was asked first. */
        @Schema(description = "A stage, and how many of the won deals stood there when delivery was asked first.")
        record FirstTouch(
                @Schema(examples = "Proposal/Price Quote") String stage, @Schema(examples = "120") int deals) {}
    }

    /** M16. */
    @Schema(description = "How often the gate was opened by hand.")
    record GateIntegrity(
            @Schema(examples = "86") int won,
            @Schema(examples = "2") int waived,
            @Schema(examples = "3") int overridden,
            @Schema(examples = "0.0581") @Nullable BigDecimal openedShare,
            @Schema(examples = "9") int staleCaughtBeforeClose) {}

    /** M17. */
    @Schema(description = "How fast delivery decides.")
    record Turnaround(
            @Schema(examples = "61") int decided,
            @Schema(examples = "18.5000") @Nullable BigDecimal medianHours,
            @Schema(examples = "41.2500") @Nullable BigDecimal p90Hours,
            @Schema(examples = "0.9344") @Nullable BigDecimal withinSla) {}

    /** M18. */
    @Schema(description = "How much of what is sold is standard.")
    record Standardisation(
            @Schema(examples = "120") int deals,
            @Schema(examples = "0.7120") @Nullable BigDecimal standardShare,
            @Schema(examples = "0.3500") @Nullable BigDecimal deviationsPerDeal,
            @Schema(examples = "0.0310") @Nullable BigDecimal underscopingOfStandard,
            @Schema(examples = "0.1980") @Nullable BigDecimal underscopingOfBespoke) {}

    /** M19. */
    @Schema(description = "How far delivery commits after the day that was asked for.")
    record TimelineGap(
            @Schema(examples = "120") int deals,
            @Schema(examples = "12") @Nullable BigDecimal medianDays,
            @Schema(examples = "45") @Nullable BigDecimal p90Days,
            List<Bucket> buckets) {
        /** Deals with a gap of a kind, and how many of them went live too late. */
        @Schema(description = "Deals with a gap of a kind, and which share went live after the contracted day.")
        record Bucket(
                @Schema(examples = "1 to 30") String gap,
                @Schema(examples = "24") int delivered,
                @Schema(examples = "0.1250") @Nullable BigDecimal missed) {}
    }

    /** M20. */
    @Schema(description = "How much was won that delivery has little experience with.")
    record ExpertiseRisk(
            @Schema(examples = "86") int won,
            @Schema(examples = "1250000.00") BigDecimal wonAmount,
            @Schema(examples = "180000.00") BigDecimal riskyAmount,
            @Schema(examples = "0.1440") @Nullable BigDecimal share) {}

    /** M21. */
    @Schema(description = "What became of the promises.")
    record PromiseLedger(
            @Schema(examples = "74") int promises,
            @Schema(examples = "31") int open,
            @Schema(examples = "4") int contested,
            @Schema(examples = "6") int lateDisclosed,
            @Schema(examples = "3") int broken,
            @Schema(examples = "1.4000") @Nullable BigDecimal offContractPerDeal,
            @Schema(examples = "0.9250") @Nullable BigDecimal fulfilment) {}

    /** M22. */
    @Schema(description = "The open deals that are most at risk.")
    record AtRisk(
            @Schema(examples = "31") int open,
            @Schema(examples = "23.4000") @Nullable BigDecimal meanScore,
            List<RiskyDeal> deals) {
        /** A deal at risk. */
        @Schema(description = "A deal at risk.")
        record RiskyDeal(
                @Schema(examples = "0065e0000000001AAA") String dealId,
                @Schema(examples = "Hartmann ERP quick start") String name,
                @Schema(examples = "0055e0000000001AAA") String ownerId,
                @Schema(examples = "55") int score,
                @Schema(examples = "+20: the delivery review is missing or out of date.") @Nullable String causes) {}
    }
}
