package dev.truce.deals.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.deals.review.ConditionGate;
import dev.truce.deals.review.Dimension;
import dev.truce.deals.review.DimensionRating;
import dev.truce.deals.review.Finding;
import dev.truce.deals.review.MethodologyFit;
import dev.truce.deals.review.Rating;
import dev.truce.deals.review.ReviewReason;
import dev.truce.deals.review.Reviews;
import dev.truce.deals.review.action.Incomplete;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R3 to R6: what a decision has to say, one row for each thing that may be missing. */
class ApproveRequestTest {
    private static final LocalDate DUE = LocalDate.parse("2026-12-01");
    private static final ApproveRequest.Condition CONDITION =
            new ApproveRequest.Condition("Confirm", ConditionGate.PRE_CLOSE, "0055e0000000001AAA", DUE);

    static Stream<Arguments> approvals() {
        List<DimensionRating> six = Reviews.allGreen().subList(0, 6);
        List<DimensionRating> twice = new ArrayList<>(six);
        twice.add(six.get(0));
        return Stream.of(
                Arguments.of(request(Reviews.allGreen(), MethodologyFit.YES, null, "100", DUE, List.of()), null),
                Arguments.of(request(null, MethodologyFit.YES, null, "100", DUE, List.of()), "dimensions"),
                Arguments.of(request(six, MethodologyFit.YES, null, "100", DUE, List.of()), "dimensions"),
                Arguments.of(request(twice, MethodologyFit.YES, null, "100", DUE, List.of()), "dimensions"),
                Arguments.of(request(reds(1), MethodologyFit.YES, null, "100", DUE, List.of()), "dimensions"),
                Arguments.of(request(reds(1), MethodologyFit.YES, null, "100", DUE, List.of(CONDITION)), null),
                Arguments.of(request(reds(2), MethodologyFit.YES, null, "100", DUE, List.of(CONDITION)), "dimensions"),
                Arguments.of(
                        request(reds(2), MethodologyFit.YES, null, "100", DUE, List.of(CONDITION, CONDITION)), null),
                Arguments.of(
                        request(
                                reds(3),
                                MethodologyFit.YES,
                                null,
                                "100",
                                DUE,
                                List.of(CONDITION, CONDITION, CONDITION)),
                        "dimensions"),
                Arguments.of(request(Reviews.allGreen(), null, null, "100", DUE, List.of()), "methodologyFit"),
                Arguments.of(
                        request(Reviews.allGreen(), MethodologyFit.NO, null, "100", DUE, List.of()), "methodologyFit"),
                Arguments.of(
                        request(Reviews.allGreen(), MethodologyFit.PARTLY, " ", "100", DUE, List.of()),
                        "methodologyFitWhy"),
                Arguments.of(
                        request(Reviews.allGreen(), MethodologyFit.PARTLY, "Other tools", "100", DUE, List.of()), null),
                Arguments.of(
                        request(Reviews.allGreen(), MethodologyFit.YES, null, null, DUE, List.of()),
                        "reviewedEffortHours"),
                Arguments.of(
                        request(Reviews.allGreen(), MethodologyFit.YES, null, "0", DUE, List.of()),
                        "reviewedEffortHours"),
                Arguments.of(
                        request(Reviews.allGreen(), MethodologyFit.YES, null, "100", null, List.of()),
                        "feasibleGoLive"),
                Arguments.of(
                        request(
                                Reviews.allGreen(),
                                MethodologyFit.YES,
                                null,
                                "100",
                                DUE,
                                List.of(new ApproveRequest.Condition("Confirm", null, "0055e0000000001AAA", DUE))),
                        "conditions"));
    }

    private static ApproveRequest request(
            @Nullable List<DimensionRating> dimensions,
            @Nullable MethodologyFit fit,
            @Nullable String why,
            @Nullable String hours,
            @Nullable LocalDate goLive,
            List<ApproveRequest.Condition> conditions) {
        return new ApproveRequest(
                dimensions, fit, why, hours == null ? null : new BigDecimal(hours), goLive, conditions, null);
    }

    private static List<DimensionRating> reds(int count) {
        List<DimensionRating> rated = new ArrayList<>(Reviews.allGreen());
        for (int i = 0; i < count; i++) {
            rated.set(i, new DimensionRating(Dimension.values()[i], Rating.RED, "No"));
        }
        return rated;
    }

    @ParameterizedTest
    @MethodSource("approvals")
    void anApprovalSaysEverything(ApproveRequest request, @Nullable String missing) {
        if (missing == null) {
            assertThat(request.complete().effortHours()).isEqualByComparingTo("100");
        } else {
            assertThatThrownBy(request::complete).isInstanceOf(Incomplete.class).satisfies(refusal -> assertThat(
                            ((Refusal) refusal).errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.fields()).containsExactly(missing)));
        }
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertThatThrownBy(ApproveRequest.SAYING_NOTHING::complete)
                .satisfies(refusal -> assertThat(((Refusal) refusal).errors()).hasSize(4));
    }

    @Test
    void aRejectionNeedsReasonsAndACounterProposal() {
        assertThatThrownBy(() -> new RejectRequest(List.of(), "Later").complete())
                .isInstanceOf(Incomplete.class);
        assertThatThrownBy(() -> new RejectRequest(List.of(ReviewReason.BUDGET), " ").complete())
                .isInstanceOf(Incomplete.class);
        assertThat(new RejectRequest(List.of(ReviewReason.BUDGET, ReviewReason.BUDGET), "Later")
                        .complete()
                        .reasons())
                .hasSize(1);
    }

    @Test
    void changesNeedFindingsWithAField() {
        assertThatThrownBy(() -> new ChangesRequest(null).complete()).isInstanceOf(Incomplete.class);
        assertThatThrownBy(() -> new ChangesRequest(List.of(new Finding(null, "Too early"))).complete())
                .isInstanceOf(Incomplete.class);
        assertThat(new ChangesRequest(List.of(new Finding("Amount", "Too little"))).complete())
                .hasSize(1);
    }
}
