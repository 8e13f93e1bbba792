package dev.truce.deals.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment changes about a won deal.
 *
 * @param kinds names such as SCOPE_ADD
 * @param affectedItemKeys checklist items whose answers may no longer be right
 * @param documentUrl what the customer signed; null for a correction
 */
public record AgreedChange(
        String amendmentId,
        List<String> kinds,
        BigDecimal deltaAmount,
        BigDecimal deltaEffortHours,
        @Nullable LocalDate newGoLive,
        List<String> affectedItemKeys,
        @Nullable String documentUrl,
        @Nullable String documentSha256) {

    public AgreedChange {
        kinds = List.copyOf(kinds);
        affectedItemKeys = List.copyOf(affectedItemKeys);
    }
}
