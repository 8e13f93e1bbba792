package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.AcceptanceTest.assertUnmet;
import static dev.truce.handoffs.handoff.Scene.PROJECTS;
import static dev.truce.handoffs.handoff.Scene.SELLER;
import static dev.truce.handoffs.handoff.Scene.condition;
import static dev.truce.handoffs.template.Definitions.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.truce.handoffs.condition.HandoffCondition;
import dev.truce.handoffs.item.ItemStatus;
import dev.truce.handoffs.template.Gate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConditionalAcceptanceTest {

    @Test
    void anUnsettledItemBecomesACondition() {
        Scene scene = Scene.underReview(asking("done"), asking("open"));
        scene.verify("done");
        scene.events();

        List<HandoffCondition> conditions = scene.accept(PROJECTS, condition("open"));

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.ACCEPTED_WITH_CONDITIONS);
        assertThat(scene.item("open").status()).isEqualTo(ItemStatus.DEFERRED);
        assertThat(conditions).singleElement().satisfies(condition -> {
            assertThat(condition.itemKey()).isEqualTo("open");
            assertThat(condition.isOpen()).isTrue();
        });
        assertThat(scene.event(HandoffEvent.Accepted.class).conditions()).isEqualTo(conditions);
        assertThat(scene.handoff().readiness().isKickoffAllowed()).isFalse();
    }

    @Test
    void anItemOfTheKickoffMayBecomeAConditionToo() {
        Scene scene = Scene.underReview(asking("po_number").at(Gate.PRE_KICKOFF));

        assertThatCode(() -> scene.accept(PROJECTS, condition("po_number"))).doesNotThrowAnyException();
    }

    @Test
    void aHardGateIsNotDeferred() {
        Scene scene = Scene.underReview(asking("contract").hardGate());

        assertUnmet(() -> scene.accept(PROJECTS, condition("contract")), "contract");
    }

    @Test
    void whatIsSettledOptionalOrNotAskedNeedsNoCondition() {
        Scene scene = Scene.underReview(asking("done"), asking("nice").optional());
        scene.verify("done");

        assertUnmet(
                () -> scene.accept(PROJECTS, condition("done"), condition("nice"), condition("unknown")),
                "done",
                "nice",
                "unknown");
    }

    @Test
    void anItemHasOneCondition() {
        Scene scene = Scene.underReview();

        assertUnmet(() -> scene.accept(PROJECTS, condition("question"), condition("question")), "question");
    }

    @Test
    void conditionsAreDueWithinThirtyDaysOwnedAndExplained() {
        Scene scene = Scene.underReview();
        RequestedCondition late =
                new RequestedCondition("question", " ", "0055e0000000077AAA", LocalDate.of(2027, 1, 1));
        RequestedCondition past =
                new RequestedCondition("question", "It arrives", SELLER.userId(), LocalDate.of(2026, 11, 30));
        RequestedCondition lastDay =
                new RequestedCondition("question", "It arrives", SELLER.userId(), LocalDate.of(2026, 12, 31));

        assertUnmet(() -> scene.accept(PROJECTS, late), "text", "dueOn", "ownerId");
        assertUnmet(() -> scene.accept(PROJECTS, past), "dueOn");
        assertThatCode(() -> scene.accept(PROJECTS, lastDay)).doesNotThrowAnyException();
    }

    @Test
    void anAcceptanceHasAtMostFiveConditions() {
        var six = Stream.of("a", "b", "c", "d", "e", "f");
        Scene scene =
                Scene.underReview(six.map(key -> asking(key)).toArray(dev.truce.handoffs.template.Definitions[]::new));

        assertUnmet(
                () -> scene.accept(
                        PROJECTS,
                        condition("a"),
                        condition("b"),
                        condition("c"),
                        condition("d"),
                        condition("e"),
                        condition("f")),
                "conditions");
    }

    @Test
    void theLastMetConditionMakesItUnconditional() {
        Scene scene = Scene.underReview();
        scene.accept(PROJECTS, condition("question"));
        scene.events();

        scene.handoff().clearConditions(new Decision(PROJECTS, scene.now()));

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.ACCEPTED);
        assertThat(scene.event(HandoffEvent.ConditionsCleared.class))
                .isEqualTo(new HandoffEvent.ConditionsCleared(1, PROJECTS.userId(), scene.now()));
    }

    @Test
    void aDeferredItemIsAnsweredAfterTheAcceptance() {
        Scene scene = Scene.underReview();
        scene.accept(PROJECTS, condition("question"));

        scene.answer("question", SELLER, TextNode.valueOf("Here it is"));
        scene.verify("question");

        assertThat(scene.item("question").isSettled()).isTrue();
        assertThat(scene.handoff().readiness().isKickoffAllowed()).isTrue();
    }
}
