package dev.truce.deals.deal.port;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a deal looked like after its stage, amount or close date changed. */
public record DealMoment(
        String dealId,
        String stageName,
        @Nullable BigDecimal amount,
        String currencyIsoCode,
        @Nullable BigDecimal expectedRevenue,
        LocalDate closeDate,
        BigDecimal probability,
        String forecastCategory,
        @Nullable String reason) {}
