package dev.truce.deals.review.decision;

import dev.truce.deals.review.Approval;
import dev.truce.deals.review.ConditionGate;
import dev.truce.deals.review.Dimension;
import dev.truce.deals.review.DimensionRating;
import dev.truce.deals.review.MethodologyFit;
import dev.truce.deals.review.Rating;
import dev.truce.deals.review.action.Incomplete;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What delivery says when it agrees; with conditions it agrees with conditions. */
@Schema(description = "What delivery says when it agrees; with conditions it agrees with conditions.")
public record ApproveRequest(
        @Schema(description = "A rating for each of the seven dimensions") @Nullable List<DimensionRating> dimensions,
        @Schema(examples = "YES") @Nullable MethodologyFit methodologyFit,
        @Schema(description = "Needed when the fit is PARTLY") @Nullable String methodologyFitWhy,
        @Schema(description = "Hours that delivery estimates", examples = "780") @Nullable BigDecimal reviewedEffortHours,
        @Schema(examples = "2027-06-01") @Nullable LocalDate feasibleGoLive,
        @Nullable List<Condition> conditions,
        @Schema(description = "The scope the reviewer has read; refused when the deal has moved on", examples = "4")
                @Nullable Integer scopeVersion) {
    public static final ApproveRequest SAYING_NOTHING = new ApproveRequest(null, null, null, null, null, null, null);

    private static final int MOST_REDS = 2;

    /** What the approval depends on. */
    @Schema(description = "What the approval depends on.")
    record Condition(
            @Schema(examples = "The carriers confirm their interfaces") @Nullable String text,
            @Schema(examples = "PRE_CLOSE") @Nullable ConditionGate gate,
            @Schema(description = "Who sees to it", examples = "0055e0000000001AAA") @Nullable String ownerId,
            @Schema(examples = "2026-12-01") @Nullable LocalDate dueOn) {
        boolean isComplete() {
            return text != null && !text.isBlank() && gate != null && ownerId != null && dueOn != null;
        }

        Approval.AgreedCondition agreed() {
            return new Approval.AgreedCondition(
                    Objects.requireNonNull(text),
                    Objects.requireNonNull(gate),
                    Objects.requireNonNull(ownerId),
                    Objects.requireNonNull(dueOn));
        }
    }

    /** R4 and R5. */
    Approval complete() {
        List<DimensionRating> rated = dimensions == null ? List.of() : dimensions;
        List<Condition> asked = conditions == null ? List.of() : conditions;
        long reds = rated.stream().filter(one -> one.rating() == Rating.RED).count();
        new Incomplete.Check()
                .require(
                        ratesEveryDimensionOnce(rated),
                        "dimensions",
                        "Rate each of the seven dimensions once: " + Arrays.toString(Dimension.values()))
                .require(
                        asked.isEmpty() ? reds == 0 : reds <= MOST_REDS && reds <= asked.size(),
                        "dimensions",
                        "A deal with %d red dimension(s) is not approved with %d condition(s): at most %d may be red, each with a condition that mends it"
                                .formatted(reds, asked.size(), MOST_REDS))
                .require(
                        methodologyFit == MethodologyFit.YES || methodologyFit == MethodologyFit.PARTLY,
                        "methodologyFit",
                        "A deal is approved only when it can be delivered the way delivery works: YES, or PARTLY with a reason")
                .require(
                        methodologyFit != MethodologyFit.PARTLY
                                || (methodologyFitWhy != null && !methodologyFitWhy.isBlank()),
                        "methodologyFitWhy",
                        "Say why the fit is only partly")
                .require(
                        reviewedEffortHours != null && reviewedEffortHours.signum() > 0,
                        "reviewedEffortHours",
                        "Say how many hours delivery estimates")
                .require(feasibleGoLive != null, "feasibleGoLive", "Say which go-live delivery can promise")
                .require(
                        asked.stream().allMatch(Condition::isComplete),
                        "conditions",
                        "Every condition has a text, a gate, an owner and a due date")
                .done();
        return new Approval(
                rated,
                Objects.requireNonNull(methodologyFit),
                methodologyFitWhy,
                Objects.requireNonNull(reviewedEffortHours),
                Objects.requireNonNull(feasibleGoLive),
                asked.stream().map(Condition::agreed).toList());
    }

    private static boolean ratesEveryDimensionOnce(List<DimensionRating> rated) {
        boolean complete = rated.stream().allMatch(one -> one.code() != null && one.rating() != null);
        return complete
                && rated.size() == Dimension.values().length
                && rated.stream().map(DimensionRating::code).distinct().count() == rated.size();
    }
}
