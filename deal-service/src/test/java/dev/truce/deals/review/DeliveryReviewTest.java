package dev.truce.deals.review;

import static dev.truce.deals.review.Reviews.DEAL;
import static dev.truce.deals.review.Reviews.DELEGATE;
import static dev.truce.deals.review.Reviews.NOW;
import static dev.truce.deals.review.Reviews.REVIEWER;
import static dev.truce.deals.review.Reviews.STRANGER;
import static dev.truce.deals.review.Reviews.UNTIL;
import static dev.truce.deals.review.Reviews.VALIDITY;
import static dev.truce.deals.review.Reviews.approval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The state machine of a review: every step from every state, by whom, and what it announces. */
class DeliveryReviewTest {
    private static final Approval.AgreedCondition CONDITION =
            new Approval.AgreedCondition("The carriers confirm", ConditionGate.PRE_CLOSE, REVIEWER, UNTIL);

    /** Everything that can be done with a review. */
    enum Step {
        ASSIGN(review -> review.assignTo(REVIEWER, REVIEWER, NOW)),
        DELEGATE_TO(review -> review.delegateTo(DELEGATE, REVIEWER)),
        REQUEST_CHANGES(review -> review.requestChanges(List.of(new Finding("Amount", "Too little")), REVIEWER, NOW)),
        APPROVE(review -> review.approve(approval(List.of()), DEAL, REVIEWER, NOW, VALIDITY)),
        APPROVE_WITH_CONDITIONS(review -> review.approve(approval(List.of(CONDITION)), DEAL, REVIEWER, NOW, VALIDITY)),
        REJECT(review -> review.reject(List.of(ReviewReason.TIMELINE), "Later", REVIEWER, NOW)),
        RECONFIRM(review -> review.reconfirm(DEAL, REVIEWER, NOW, VALIDITY)),
        WITHDRAW(review -> review.withdraw(Reviews.SELLER)),
        GO_STALE(review -> review.goStale(List.of("Amount"), DEAL)),
        EXPIRE(review -> review.expire(UNTIL.plusDays(1))),
        ESCALATE(review -> review.escalate(Escalation.MANAGER, DELEGATE)),
        ESCALATE_AGAIN(review -> review.escalate(Escalation.EXECUTIVE, REVIEWER)),
        APPROVE_TACITLY(review -> review.approveTacitly(DEAL, NOW, VALIDITY));

        private final Consumer<DeliveryReview> take;

        Step(Consumer<DeliveryReview> take) {
            this.take = take;
        }
    }

    private static final Map<ReviewStatus, Map<Step, ReviewStatus>> ALLOWED = new EnumMap<>(ReviewStatus.class);

    static {
        ALLOWED.put(
                ReviewStatus.REQUESTED,
                Map.of(
                        Step.ASSIGN, ReviewStatus.IN_REVIEW,
                        Step.WITHDRAW, ReviewStatus.WITHDRAWN,
                        Step.ESCALATE, ReviewStatus.REQUESTED,
                        Step.ESCALATE_AGAIN, ReviewStatus.REQUESTED,
                        Step.APPROVE_TACITLY, ReviewStatus.APPROVED));
        ALLOWED.put(
                ReviewStatus.IN_REVIEW,
                Map.of(
                        Step.ASSIGN, ReviewStatus.IN_REVIEW,
                        Step.DELEGATE_TO, ReviewStatus.IN_REVIEW,
                        Step.REQUEST_CHANGES, ReviewStatus.CHANGES_REQUESTED,
                        Step.APPROVE, ReviewStatus.APPROVED,
                        Step.APPROVE_WITH_CONDITIONS, ReviewStatus.APPROVED_WITH_CONDITIONS,
                        Step.REJECT, ReviewStatus.REJECTED,
                        Step.WITHDRAW, ReviewStatus.WITHDRAWN,
                        Step.ESCALATE, ReviewStatus.IN_REVIEW,
                        Step.ESCALATE_AGAIN, ReviewStatus.IN_REVIEW,
                        Step.APPROVE_TACITLY, ReviewStatus.APPROVED));
        ALLOWED.put(
                ReviewStatus.APPROVED,
                Map.of(
                        Step.RECONFIRM, ReviewStatus.APPROVED,
                        Step.GO_STALE, ReviewStatus.STALE,
                        Step.EXPIRE, ReviewStatus.EXPIRED));
        ALLOWED.put(
                ReviewStatus.APPROVED_WITH_CONDITIONS,
                Map.of(
                        Step.RECONFIRM, ReviewStatus.APPROVED_WITH_CONDITIONS,
                        Step.GO_STALE, ReviewStatus.STALE,
                        Step.EXPIRE, ReviewStatus.EXPIRED));
        ALLOWED.put(ReviewStatus.STALE, Map.of(Step.RECONFIRM, ReviewStatus.APPROVED));
        ALLOWED.put(ReviewStatus.EXPIRED, Map.of(Step.RECONFIRM, ReviewStatus.APPROVED));
        ALLOWED.put(ReviewStatus.WAIVED, Map.of(Step.GO_STALE, ReviewStatus.STALE));
        ALLOWED.put(ReviewStatus.CHANGES_REQUESTED, Map.of());
        ALLOWED.put(ReviewStatus.REJECTED, Map.of());
        ALLOWED.put(ReviewStatus.WITHDRAWN, Map.of());
    }

    private static DeliveryReview in(ReviewStatus status) {
        return switch (status) {
            case REQUESTED -> Reviews.requested();
            case IN_REVIEW -> Reviews.inReview();
            case APPROVED -> Reviews.approved();
            case WAIVED -> Reviews.waived();
            case APPROVED_WITH_CONDITIONS -> after(Reviews.inReview(), Step.APPROVE_WITH_CONDITIONS);
            case CHANGES_REQUESTED -> after(Reviews.inReview(), Step.REQUEST_CHANGES);
            case REJECTED -> after(Reviews.inReview(), Step.REJECT);
            case STALE -> after(Reviews.approved(), Step.GO_STALE);
            case EXPIRED -> after(Reviews.approved(), Step.EXPIRE);
            case WITHDRAWN -> after(Reviews.requested(), Step.WITHDRAW);
        };
    }

    private static DeliveryReview after(DeliveryReview review, Step step) {
        step.take.accept(review);
        review.takeEvents();
        return review;
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(ReviewStatus.values())
                .flatMap(from -> Stream.of(Step.values()).map(step -> Arguments.of(from, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void aStepIsTakenOnlyFromWhereItMay(ReviewStatus from, Step step) {
        DeliveryReview review = in(from);
        ReviewStatus to = ALLOWED.get(from).get(step);
        if (to == null && step == Step.EXPIRE) {
            step.take.accept(review);
            assertThat(review.takeEvents()).isEmpty();
        } else if (to == null) {
            assertThatThrownBy(() -> step.take.accept(review)).isInstanceOf(ReviewRefusals.ReviewIsNotIn.class);
        } else {
            step.take.accept(review);
            assertThat(review.takeEvents()).hasSize(1);
        }
        assertThat(review.status()).isEqualTo(to == null ? from : to);
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUEST_CHANGES", "APPROVE", "REJECT"})
    void onlyTheReviewerOrTheDelegateDecides(Step step) {
        DeliveryReview byStranger = Reviews.requested();
        byStranger.assignTo(STRANGER, STRANGER, NOW);
        assertThatThrownBy(() -> step.take.accept(byStranger)).isInstanceOf(ReviewRefusals.OnlyReviewerDecides.class);

        byStranger.delegateTo(REVIEWER, STRANGER);
        step.take.accept(byStranger);
        assertThat(byStranger.status().isUndecided()).isFalse();
    }

    @Test
    void aStrangerDoesNotReconfirm() {
        DeliveryReview review = Reviews.approved();

        assertThatThrownBy(() -> review.reconfirm(DEAL, STRANGER, NOW, VALIDITY))
                .isInstanceOf(ReviewRefusals.OnlyReviewerDecides.class);
    }

    @Test
    void aWaiverThatWentStaleIsNotConfirmedByDelivery() {
        DeliveryReview review = after(Reviews.waived(), Step.GO_STALE);

        assertThatThrownBy(() -> Step.RECONFIRM.take.accept(review))
                .isInstanceOf(ReviewRefusals.NothingToReconfirm.class);
    }

    @Test
    void anApprovalIsValidOnItsLastDay() {
        DeliveryReview review = Reviews.approved();

        review.expire(UNTIL);

        assertThat(review.status()).isEqualTo(ReviewStatus.APPROVED);
    }

    @Test
    void whoIsAskedByAnEscalationMayDecide() {
        DeliveryReview review = Reviews.requested();
        review.assignTo(STRANGER, STRANGER, NOW);
        review.escalate(Escalation.MANAGER, REVIEWER);

        Step.APPROVE.take.accept(review);

        assertThat(review.verdict().decidedBy()).isEqualTo(REVIEWER);
    }

    @Test
    void anExecutiveWhoIsAskedDecidesNothingForDelivery() {
        DeliveryReview review = Reviews.requested();
        review.assignTo(STRANGER, STRANGER, NOW);
        review.escalate(Escalation.EXECUTIVE, REVIEWER);

        assertThatThrownBy(() -> Step.APPROVE.take.accept(review))
                .isInstanceOf(ReviewRefusals.OnlyReviewerDecides.class);
    }

    @Test
    void silenceIsNoRatingAndAnAnswerIsNoSilence() {
        DeliveryReview review = Reviews.requested();
        review.approveTacitly(DEAL, NOW, VALIDITY);
        assertThat(review.verdict().tacit()).isTrue();
        assertThat(review.verdict().ratings().all()).isEmpty();
        assertThat(review.verdict().reviewedEffortHours()).isNull();

        assertThat(Reviews.approved().verdict().tacit()).isFalse();
    }

    @Test
    void whatIsConfirmedLaterWasAnsweredWhenItWasFirst() {
        DeliveryReview review = Reviews.approved();

        review.reconfirm(DEAL, REVIEWER, NOW.plusSeconds(999_999), VALIDITY);

        assertThat(review.verdict().answeredAt()).isEqualTo(NOW);
        assertThat(review.verdict().decidedAt()).isEqualTo(NOW.plusSeconds(999_999));
    }

    @Test
    void anotherRequestWithdrawsWhatWasNotDecidedAndKeepsWhatWas() {
        DeliveryReview undecided = Reviews.inReview();
        DeliveryReview approved = Reviews.approved();
        undecided.supersede(Reviews.SELLER);
        approved.supersede(Reviews.SELLER);

        assertThat(undecided.status()).isEqualTo(ReviewStatus.WITHDRAWN);
        assertThat(approved.status()).isEqualTo(ReviewStatus.APPROVED);
        assertThat(List.of(undecided.isCurrent(), approved.isCurrent())).containsOnly(false);
    }

    /** Model: a table of allowed steps. The review must agree with it after every sequence. */
    @Property
    void noSequenceOfStepsLeavesTheStateMachine(@ForAll boolean waived, @ForAll @Size(max = 25) List<Step> steps) {
        DeliveryReview review = waived ? Reviews.waived() : Reviews.requested();
        ReviewStatus model = waived ? ReviewStatus.WAIVED : ReviewStatus.REQUESTED;
        ReviewStatus decision = null;
        boolean claimed = false;
        Set<ReviewStatus> seen = EnumSet.of(model);
        for (Step step : steps) {
            Statistics.label("transitions").collect(model, step);
            ReviewStatus to = ALLOWED.get(model).get(step);
            if (step == Step.RECONFIRM && to != null) {
                to = claimed ? decision : null;
            }
            try {
                step.take.accept(review);
                model = to == null ? model : to;
                claimed |= step == Step.ASSIGN;
            } catch (ReviewRefusals.ReviewIsNotIn
                    | ReviewRefusals.OnlyReviewerDecides
                    | ReviewRefusals.NothingToReconfirm refused) {
                assertThat(to).as("%s from %s", step, model).isNull();
            }
            decision = model.isApproval() ? model : decision;
            seen.add(model);
            assertThat(review.status()).as("after %s", step).isEqualTo(model);
        }
        assertThat(seen.contains(ReviewStatus.WAIVED)).isEqualTo(waived);
        Statistics.label("transitions").coverage(DeliveryReviewTest::everyTransitionWasTried);
    }

    private static void everyTransitionWasTried(StatisticsCoverage coverage) {
        ALLOWED.forEach((from, steps) ->
                steps.keySet().forEach(step -> coverage.check(from, step).count(times -> times > 0)));
    }

    static Stream<Supplier<DeliveryReview>> agreeing() {
        return Stream.of(Reviews::approved, Reviews::waived);
    }

    @ParameterizedTest
    @MethodSource("agreeing")
    void whatDeliverySaidIsRememberedWhenItGoesStale(Supplier<DeliveryReview> agreed) {
        DeliveryReview review = agreed.get();
        ReviewStatus decision = review.verdict().decision();
        review.goStale(List.of("Amount"), DEAL);

        assertThat(review.verdict().decision()).isEqualTo(decision);
        assertThat(review.takeEvents()).singleElement().isInstanceOf(ReviewEvent.WentStale.class);
    }
}
