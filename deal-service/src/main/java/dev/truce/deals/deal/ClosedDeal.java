package dev.truce.deals.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deal as it was closed. */
@Schema(description = "A deal as it was closed.")
record ClosedDeal(
        @Schema(examples = "0065e0000000001AAA") String dealId,
        @Schema(examples = "WON") String outcome,
        @Schema(examples = "Closed Won") String stageName,
        @Schema(examples = "2026-11-30") LocalDate closedOn,
        @Schema(examples = "18000.00") @Nullable BigDecimal amount,
        @Schema(examples = "EUR") String currencyIsoCode,
        @Schema(description = "SHA-256 of the scope as it was agreed") String scopeFingerprint,
        @Schema(description = "Version of the record, for If-Match") long version) {

    static ClosedDeal of(Deal deal) {
        return new ClosedDeal(
                deal.id(),
                deal.standing().isWon() ? "WON" : "LOST",
                deal.standing().stageName(),
                deal.sale().closeDate(),
                deal.sale().amount(),
                deal.sale().currencyIsoCode(),
                deal.soldScope().scopeFingerprint(),
                deal.version());
    }
}
