package dev.truce.deals.deal.port;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review that a close relies on.
 *
 * @param reviewId null when nobody was asked
 * @param state the name of its state, such as APPROVED
 * @param fingerprint of the scope that was reviewed
 * @param reviewedEffort hours that delivery estimated
 */
public record ReviewRecord(
        @Nullable String reviewId,
        String state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String fingerprint,
        @Nullable BigDecimal reviewedEffort,
        List<Condition> conditions) {

    public ReviewRecord {
        conditions = List.copyOf(conditions);
    }

    /** What delivery made its approval depend on. */
    public record Condition(String conditionId, String text, LocalDate dueOn, String status) {}
}
