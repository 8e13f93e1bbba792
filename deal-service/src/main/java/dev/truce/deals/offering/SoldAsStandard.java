package dev.truce.deals.offering;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a deal line takes over from the offering it sells.
 *
 * @param needsDelivery whether somebody has to deliver it
 * @param price price of one, in the offering's currency
 * @param effortHours hours that one usually takes
 */
public record SoldAsStandard(
        String id,
        String name,
        boolean active,
        boolean needsDelivery,
        @Nullable BigDecimal price,
        @Nullable BigDecimal effortHours) {}
