package dev.truce.deals.review.request;

import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.port.RequirementReason;
import dev.truce.deals.review.action.ReviewView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a deal requires a delivery review, why, and its status. */
@Schema(description = "Whether a deal needs delivery's say, why, and where it stands.")
record ReviewExplanation(
        @Schema(examples = "0065e0000000001AAA") String dealId,
        @Schema(description = "Whether it cannot be won without a review") boolean required,
        @Schema(description = "Every rule that asks for a review, with what was found") List<RequirementReason> why,
        @Schema(description = "A value of Review_Status__c", examples = "Stale") String status,
        @Schema(description = "What moved beyond the tolerances since delivery agreed") List<String> changedSince,
        @Schema(description = "What has to happen before the close") List<String> openConditions,
        @Schema(description = "Percent of the amount that is standard", examples = "66.67") @Nullable BigDecimal standardisation,
        BigDecimal soldEffortHours,
        @Nullable BigDecimal reviewedEffortHours,
        @Nullable LocalDate feasibleGoLive,
        @Schema(description = "Percent of the effort whose skills delivery has", examples = "100.00")
                BigDecimal expertiseCoverage,
        boolean firstOfKind,
        Assessment.Risk risk,
        int scopeVersion,
        String scopeFingerprint,
        @Schema(description = "The reviews that count now, one for each unit") List<ReviewView> reviews) {}
