package dev.truce.deals.planning.feasibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether delivery could deliver a deal, by when, and how that was worked out. */
@Schema(description = "Whether delivery could deliver a deal, by when, and how that was worked out.")
record Feasibility(
        @Schema(examples = "0065e0000000001AAA") String dealId,
        @Schema(description = "Percent of the effort whose skills delivery has", examples = "85.00")
                BigDecimal expertiseCoverage,
        @Schema(description = "Whether something of it was never delivered before") boolean firstOfKind,
        @Schema(examples = "2027-06-30") @Nullable LocalDate requestedGoLive,
        @Schema(description = "Null when a unit has no room for it within 36 months", examples = "2027-05-18") @Nullable LocalDate earliestGoLive,
        @Schema(description = "Whether the requested go-live is not before the earliest; null when it is not known")
                @Nullable Boolean requestFits,
        List<UnitRoom> units,
        @Schema(description = "How the earliest go-live was worked out, step by step") List<String> why) {

    /** The room that one unit has for the deal. */
    @Schema(description = "The room that one unit has for the deal.")
    record UnitRoom(
            @Schema(examples = "a005e0000000001AAA") String unitId,
            @Schema(examples = "ERP North") String unitName,
            @Schema(description = "Hours that the deal needs of it", examples = "260.00") BigDecimal neededHours,
            @Schema(description = "Null where nobody has said", examples = "640.00") @Nullable BigDecimal monthlyCapacityHours,
            @Schema(examples = "2027-05-18") @Nullable LocalDate done,
            List<CapacityPlan.Month> months) {}
}
