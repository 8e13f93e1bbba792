package dev.truce.deals.review.action;

import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.Finding;
import dev.truce.deals.review.Verdict;
import dev.truce.deals.review.condition.ReviewCondition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as an action leaves it. */
@Schema(description = "A review as an action leaves it.")
public record ReviewView(
        @Schema(examples = "a015e0000000001AAA") String reviewId,
        @Schema(examples = "DR-000042") String name,
        @Schema(examples = "0065e0000000001AAA") String dealId,
        @Schema(examples = "a005e0000000001AAA") @Nullable String deliveryUnitId,
        @Schema(examples = "Approved With Conditions") String status,
        @Nullable String reviewerId,
        @Nullable String delegateId,
        Instant requestedAt,
        Instant dueAt,
        @Nullable Instant decidedAt,
        @Schema(description = "The scope it speaks about", examples = "4") int scopeVersion,
        String scopeFingerprint,
        @Nullable BigDecimal reviewedEffortHours,
        @Nullable LocalDate feasibleGoLive,
        @Nullable LocalDate validUntil,
        List<Finding> findings,
        @Nullable String counterProposal,
        List<ConditionView> conditions,
        @Schema(description = "Version of the record, for If-Match") long version) {

    /** What the approval depends on. */
    @Schema(description = "What the approval depends on.")
    record ConditionView(String conditionId, String text, String gate, String ownerId, LocalDate dueOn, String status) {
        static ConditionView of(ReviewCondition condition) {
            return new ConditionView(
                    condition.id(),
                    condition.text(),
                    condition.gate().label(),
                    condition.owner(),
                    condition.dueOn(),
                    condition.status().label());
        }
    }

    public static ReviewView of(DeliveryReview review, List<ReviewCondition> conditions) {
        Verdict verdict = review.verdict();
        return new ReviewView(
                review.id(),
                review.asking().number(),
                review.opportunity(),
                review.asking().deliveryUnit(),
                review.status().label(),
                review.reviewer(),
                review.delegate(),
                review.asking().requestedAt(),
                review.asking().dueAt(),
                verdict.decidedAt(),
                review.reviewedScope().scopeVersion(),
                review.reviewedScope().scopeFingerprint(),
                verdict.reviewedEffortHours(),
                verdict.feasibleGoLive(),
                verdict.validUntil(),
                verdict.findings(),
                verdict.counterProposal(),
                conditions.stream().map(ConditionView::of).toList(),
                review.version());
    }
}
