package dev.truce.deals.change.actual;

import dev.truce.deals.deal.Actuals;
import dev.truce.deals.deal.port.DealFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was sold, and what it took. */
@Schema(description = "What was sold, and what it took.")
record ActualsView(
        @Schema(examples = "0065e0000000001AAA") String dealId,
        BigDecimal soldEffortHours,
        BigDecimal actualEffortHours,
        @Schema(description = "M11: actual / sold - 1; null where nothing was sold", examples = "0.1020") @Nullable BigDecimal underscoping) {
    private static final int DIGITS = 4;

    static ActualsView of(DealFacts deal, Actuals actuals) {
        BigDecimal sold = deal.soldEffortHours();
        return new ActualsView(
                deal.dealId(),
                sold,
                actuals.effortHours(),
                sold.signum() == 0
                        ? null
                        : actuals.effortHours()
                                .divide(sold, DIGITS, RoundingMode.HALF_UP)
                                .subtract(BigDecimal.ONE));
    }
}
