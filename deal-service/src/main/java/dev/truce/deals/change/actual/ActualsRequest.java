package dev.truce.deals.change.actual;

import dev.truce.deals.deal.Actuals;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the delivery of a deal has taken so far. */
@Schema(description = "What the delivery of a deal has taken so far.")
record ActualsRequest(
        @Schema(description = "All hours so far, not those since the last report", examples = "815.5", required = true)
                @Nullable BigDecimal actualEffortHours,
        @Schema(examples = "2027-01-11") @Nullable LocalDate actualStart,
        @Schema(examples = "2027-06-14") @Nullable LocalDate actualGoLive,
        @Schema(description = "Whether no more hours will come") boolean finished) {

    /** @throws HoursAreMissing when the hours are missing or negative */
    Actuals complete() {
        if (actualEffortHours == null || actualEffortHours.signum() < 0) {
            throw new HoursAreMissing();
        }
        return new Actuals(actualEffortHours, actualStart, actualGoLive, finished);
    }

    /** A report needs hours. */
    static final class HoursAreMissing extends Refusal {
        HoursAreMissing() {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Say how many hours it has taken so far, 0 or more: actualEffortHours",
                    "actualEffortHours");
        }
    }
}
