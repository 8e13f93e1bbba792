package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.HandoffStatus.ACCEPTED;
import static dev.truce.handoffs.handoff.HandoffStatus.AWAITING_ACCEPTOR;
import static dev.truce.handoffs.handoff.HandoffStatus.CANCELLED;
import static dev.truce.handoffs.handoff.HandoffStatus.DRAFT;
import static dev.truce.handoffs.handoff.HandoffStatus.IN_PROGRESS;
import static dev.truce.handoffs.handoff.HandoffStatus.RETURNED;
import static dev.truce.handoffs.handoff.HandoffStatus.SUBMITTED;
import static dev.truce.handoffs.handoff.HandoffStatus.SUPERSEDED;
import static dev.truce.handoffs.handoff.HandoffStatus.SUSPENDED;
import static dev.truce.handoffs.handoff.HandoffStatus.UNDER_REVIEW;
import static dev.truce.handoffs.handoff.HandoffStatus.VOIDED;
import static dev.truce.handoffs.handoff.Scene.PROJECTS;
import static dev.truce.handoffs.handoff.Scene.SELLER;
import static dev.truce.handoffs.template.Definitions.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.handoffs.checklist.ItemRights.ItemIsNotEditable;
import dev.truce.handoffs.handoff.HandoffProgress.HandoffIsNotIn;
import dev.truce.handoffs.item.ItemStatus;
import dev.truce.handoffs.template.Definitions;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** H16 and H17: what becomes of a handoff, wherever it stands, when something becomes of its deal. */
class InterruptedHandoffTest {
    private static final Hold REOPENING = Hold.reopening();
    private static final Hold AMENDMENT = Hold.amendment("a055e0000000001AAA");
    private static final Definitions[] TWO = {asking("good"), asking("bad")};

    private static final Map<HandoffStatus, Supplier<Scene>> STANDING = Map.of(
            DRAFT, Scene::draft,
            AWAITING_ACCEPTOR, InterruptedHandoffTest::withoutAcceptor,
            IN_PROGRESS, Scene::inProgress,
            SUBMITTED, Scene::submitted,
            UNDER_REVIEW, Scene::underReview,
            RETURNED, Scene::returned,
            ACCEPTED, Scene::accepted,
            SUSPENDED, () -> after(Scene.inProgress(), scene -> scene.suspend(REOPENING)),
            CANCELLED,
                    () -> after(
                            Scene.draft(),
                            scene -> scene.handoff().interruption().end(EndCause.DEAL_LOST, scene.now())),
            VOIDED,
                    () -> after(
                            Scene.accepted(),
                            scene -> scene.handoff().interruption().end(EndCause.DEAL_RESCINDED, scene.now())));

    private static Scene withoutAcceptor() {
        Scene scene = Scene.draft();
        scene.handoff().start(scene.composed(), null, Scene.DEADLINES);
        return scene;
    }

    private static Scene after(Scene scene, Consumer<Scene> step) {
        step.accept(scene);
        scene.events();
        return scene;
    }

    static Stream<Arguments> moves() {
        Consumer<Scene> suspend = scene -> scene.suspend(REOPENING);
        Consumer<Scene> suspendAndRelease = scene -> {
            scene.suspend(REOPENING);
            scene.release(REOPENING);
        };
        Consumer<Scene> end = scene -> scene.handoff().interruption().end(EndCause.DEAL_RESCINDED, scene.now());
        Consumer<Scene> supersede = scene -> scene.handoff().interruption().supersede("a125e0000000057AAA");
        return Stream.of(
                Arguments.of(DRAFT, "suspend", suspend, DRAFT),
                Arguments.of(AWAITING_ACCEPTOR, "suspend", suspend, SUSPENDED),
                Arguments.of(IN_PROGRESS, "suspend", suspend, SUSPENDED),
                Arguments.of(SUBMITTED, "suspend", suspend, SUSPENDED),
                Arguments.of(UNDER_REVIEW, "suspend", suspend, SUSPENDED),
                Arguments.of(RETURNED, "suspend", suspend, SUSPENDED),
                Arguments.of(ACCEPTED, "suspend", suspend, ACCEPTED),
                Arguments.of(CANCELLED, "suspend", suspend, CANCELLED),
                Arguments.of(VOIDED, "suspend", suspend, VOIDED),
                Arguments.of(AWAITING_ACCEPTOR, "resume", suspendAndRelease, AWAITING_ACCEPTOR),
                Arguments.of(IN_PROGRESS, "resume", suspendAndRelease, IN_PROGRESS),
                Arguments.of(SUBMITTED, "resume", suspendAndRelease, SUBMITTED),
                Arguments.of(UNDER_REVIEW, "resume", suspendAndRelease, UNDER_REVIEW),
                Arguments.of(RETURNED, "resume", suspendAndRelease, RETURNED),
                Arguments.of(DRAFT, "end", end, CANCELLED),
                Arguments.of(AWAITING_ACCEPTOR, "end", end, CANCELLED),
                Arguments.of(IN_PROGRESS, "end", end, CANCELLED),
                Arguments.of(SUBMITTED, "end", end, CANCELLED),
                Arguments.of(UNDER_REVIEW, "end", end, CANCELLED),
                Arguments.of(RETURNED, "end", end, CANCELLED),
                Arguments.of(SUSPENDED, "end", end, CANCELLED),
                Arguments.of(ACCEPTED, "end", end, VOIDED),
                Arguments.of(CANCELLED, "end", end, CANCELLED),
                Arguments.of(VOIDED, "end", end, VOIDED),
                Arguments.of(ACCEPTED, "supersede", supersede, SUPERSEDED),
                Arguments.of(IN_PROGRESS, "supersede", supersede, IN_PROGRESS),
                Arguments.of(CANCELLED, "supersede", supersede, CANCELLED),
                Arguments.of(VOIDED, "supersede", supersede, VOIDED));
    }

    @ParameterizedTest(name = "{0} {1} -> {3}")
    @MethodSource("moves")
    void everyMoveLeadsWhereTheRulesSayAndIsToldOnce(
            HandoffStatus from, String move, Consumer<Scene> happening, HandoffStatus to) {
        Scene scene = STANDING.get(from).get();
        assertThat(scene.handoff().status()).isEqualTo(from);
        scene.events();

        happening.accept(scene);
        happening.accept(scene);

        assertThat(scene.handoff().status()).isEqualTo(to);
        List<HandoffEvent> told = scene.events();
        if (move.equals("resume")) {
            assertThat(told)
                    .filteredOn(HandoffEvent.Resumed.class::isInstance)
                    .extracting(event -> ((HandoffEvent.Resumed) event).status())
                    .containsOnly(from);
        } else {
            assertThat(told).hasSize(from == to ? 0 : 1);
        }
    }

    @Test
    void theClocksRestWithIt() {
        Scene scene = Scene.underReview();
        Instant due = scene.handoff().clocks().dueAt();
        scene.after(Duration.ofHours(2)).suspend(REOPENING);
        assertThat(scene.handoff().clocks().ballInCourt()).isEqualTo(BallInCourt.NONE);

        scene.after(Duration.ofHours(24)).release(REOPENING);
        scene.after(Duration.ofHours(1)).verifyAll();
        scene.accept(PROJECTS);

        assertThat(scene.handoff().clocks().deliveryWaitHours()).isEqualByComparingTo(new BigDecimal("3.00"));
        assertThat(due).isEqualTo(Instant.parse("2026-12-03T15:00:00Z"));
        Scene resumed = Scene.underReview();
        resumed.suspend(REOPENING);
        resumed.after(Duration.ofHours(24)).release(REOPENING);
        assertThat(resumed.handoff().clocks().dueAt())
                .as("the day that it rested is added")
                .isEqualTo(Instant.parse("2026-12-04T15:00:00Z"));
    }

    @Test
    void aDeadlineThatMovesOntoAWeekendWaitsForMonday() {
        Scene scene = Scene.underReview();
        scene.suspend(REOPENING);

        scene.after(Duration.ofDays(2)).release(REOPENING);

        assertThat(scene.handoff().clocks().dueAt()).isEqualTo(Instant.parse("2026-12-07T15:00:00Z"));
    }

    @Test
    void itGoesOnWhenNothingHoldsItAnyMore() {
        Scene scene = Scene.submitted();
        scene.suspend(AMENDMENT);
        scene.suspend(REOPENING);

        scene.release(AMENDMENT);
        assertThat(scene.handoff().status()).isEqualTo(SUSPENDED);
        scene.release(Hold.amendment("a055e0000000009AAA"));
        assertThat(scene.handoff().status()).isEqualTo(SUSPENDED);
        scene.release(REOPENING);

        assertThat(scene.handoff().status()).isEqualTo(SUBMITTED);
    }

    @Test
    void nobodyDecidesAboutItMeanwhile() {
        Scene scene = Scene.underReview();
        scene.verifyAll();
        scene.suspend(REOPENING);

        assertThatThrownBy(() -> scene.accept(PROJECTS))
                .isInstanceOf(HandoffIsNotIn.class)
                .hasMessageContaining("Suspended");
        assertThatThrownBy(() -> scene.answer("question")).isInstanceOf(ItemIsNotEditable.class);
        assertThatThrownBy(() -> scene.submit(SELLER)).isInstanceOf(HandoffIsNotIn.class);
    }

    @Test
    void whatDeliveryHasInHandGoesBackToSalesWhenTheDealChangesUnderItAndThatIsNoReturn() {
        Scene scene = Scene.underReview(TWO);
        scene.verifyAll();
        scene.events();

        scene.outdate("bad");

        assertThat(scene.handoff().status()).isEqualTo(IN_PROGRESS);
        assertThat(scene.handoff().revision()).isEqualTo(2);
        assertThat(scene.handoff().milestones().returnCount()).isZero();
        assertThat(scene.handoff().milestones().isFirstPass()).isTrue();
        assertThat(scene.handoff().clocks().ballInCourt()).isEqualTo(BallInCourt.SALES);
        assertThat(scene.item("good").status()).isEqualTo(ItemStatus.VERIFIED);
        assertThat(scene.item("bad").status()).isEqualTo(ItemStatus.DISPUTED);
        assertThat(scene.event(HandoffEvent.Resumed.class).editableKeys()).containsExactly("bad");
    }

    @Test
    void aChangeWhileItRestsIsWorkedOnWhenItGoesOn() {
        Scene scene = Scene.submitted(TWO);
        scene.suspend(AMENDMENT);

        scene.outdate("bad");
        assertThat(scene.handoff().status()).isEqualTo(SUSPENDED);
        scene.release(AMENDMENT);

        assertThat(scene.handoff().status()).isEqualTo(IN_PROGRESS);
        assertThat(scene.handoff().revision()).isEqualTo(2);
        scene.answer("bad");
        assertThatThrownBy(() -> scene.answer("good")).isInstanceOf(ItemIsNotEditable.class);
    }
}
