package dev.truce.deals.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the delivery of a deal has taken so far, by the project tool.
 *
 * @param complete whether no more hours will come
 */
public record Actuals(
        BigDecimal effortHours, @Nullable LocalDate start, @Nullable LocalDate goLive, boolean complete) {}
