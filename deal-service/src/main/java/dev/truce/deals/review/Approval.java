package dev.truce.deals.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of an approval; {@link ApproveRequest} makes sure that nothing is missing.
 *
 * @param effortHours hours that delivery estimates
 * @param feasibleGoLive the earliest go-live that delivery can promise
 */
public record Approval(
        List<DimensionRating> dimensions,
        MethodologyFit fit,
        @Nullable String fitWhy,
        BigDecimal effortHours,
        LocalDate feasibleGoLive,
        List<AgreedCondition> conditions) {

    public Approval {
        dimensions = List.copyOf(dimensions);
        conditions = List.copyOf(conditions);
    }

    /** A condition, complete. */
    public record AgreedCondition(String text, ConditionGate gate, String ownerId, LocalDate dueOn) {}

    ReviewStatus decision() {
        return conditions.isEmpty() ? ReviewStatus.APPROVED : ReviewStatus.APPROVED_WITH_CONDITIONS;
    }
}
