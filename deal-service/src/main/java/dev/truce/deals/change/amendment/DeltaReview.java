package dev.truce.deals.change.amendment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The estimate of delivery for a change; both are needed when it goes beyond the tolerances. */
@Schema(description = "What delivery says about a change; both are needed when it goes beyond the tolerances.")
record DeltaReview(
        @Schema(description = "Hours that delivery estimates for the change", examples = "90") @Nullable BigDecimal reviewedDeltaHours,
        @Schema(examples = "2027-07-01") @Nullable LocalDate feasibleGoLive) {}
