package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.Scene.MANAGER;
import static dev.truce.handoffs.handoff.Scene.OTHER_PROJECTS;
import static dev.truce.handoffs.handoff.Scene.PRESALES;
import static dev.truce.handoffs.handoff.Scene.PROJECTS;
import static dev.truce.handoffs.handoff.Scene.SALES_MANAGER;
import static dev.truce.handoffs.handoff.Scene.SELLER;
import static dev.truce.handoffs.template.Definitions.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.handoffs.checklist.ItemRights.ItemIsNotEditable;
import dev.truce.handoffs.handoff.HandoffProgress.HandoffIsNotIn;
import dev.truce.handoffs.handoff.PartyRefusals.OnlyAcceptorDecides;
import dev.truce.handoffs.handoff.PartyRefusals.OnlySellersSubmit;
import dev.truce.handoffs.handoff.ReturnCause.ReturnNeedsReason;
import dev.truce.handoffs.item.Checklist.NoSuchItem;
import dev.truce.handoffs.item.ItemStatus;
import dev.truce.handoffs.item.ReturnReason;
import dev.truce.handoffs.template.Definitions;
import dev.truce.handoffs.template.Gate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnTest {
    private static final Definitions[] THREE = {asking("good"), asking("bad"), asking("unseen")};

    @Test
    void aHandoffIsReturnedWithReasonsPerItem() {
        Scene scene = Scene.underReview(THREE);
        ReturnCause cause = cause("bad");

        scene.giveBack(PROJECTS, cause);

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.RETURNED);
        assertThat(scene.handoff().milestones().isFirstPass()).isFalse();
        assertThat(scene.handoff().clocks().ballInCourt()).isEqualTo(BallInCourt.SALES);
        assertThat(scene.item("bad").status()).isEqualTo(ItemStatus.DISPUTED);
        assertThat(scene.event(HandoffEvent.Returned.class))
                .isEqualTo(new HandoffEvent.Returned(
                        1, PROJECTS.userId(), List.of(cause), 1, Instant.parse("2026-12-03T15:00:00Z")));
    }

    @Test
    void onlyTheAcceptorOrTheirDelegateReturns() {
        for (var actor : List.of(OTHER_PROJECTS, PRESALES, SALES_MANAGER)) {
            assertThatThrownBy(() -> Scene.underReview(THREE).giveBack(actor, cause("bad")))
                    .isInstanceOf(OnlyAcceptorDecides.class);
        }
        Scene.underReview(THREE).giveBack(MANAGER, cause("bad"));
    }

    @Test
    void onlyWhatIsUnderReviewIsReturned() {
        assertThatThrownBy(() -> Scene.submitted(THREE).giveBack(PROJECTS, cause("bad")))
                .isInstanceOf(HandoffIsNotIn.class);
    }

    @Test
    void aReturnSaysWhatWouldBeRight() {
        Scene scene = Scene.underReview(THREE);

        assertThatThrownBy(() -> scene.giveBack(PROJECTS)).isInstanceOf(ReturnNeedsReason.class);
        assertThatThrownBy(() -> scene.giveBack(PROJECTS, new ReturnCause("bad", ReturnReason.INCOMPLETE, "no")))
                .isInstanceOf(ReturnNeedsReason.class);
        assertThatThrownBy(() -> scene.giveBack(PROJECTS, cause("unknown"))).isInstanceOf(NoSuchItem.class);
    }

    @Test
    void whatComesBackIsTakenUpInANewRevision() {
        Scene scene = Scene.underReview(THREE);
        scene.verify("good");
        scene.giveBack(PROJECTS, cause("bad"));
        scene.events();

        scene.takeUp(SELLER);

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.IN_PROGRESS);
        assertThat(scene.handoff().revision()).isEqualTo(2);
        assertThat(scene.event(HandoffEvent.Resumed.class))
                .isEqualTo(new HandoffEvent.Resumed(
                        HandoffStatus.IN_PROGRESS,
                        2,
                        List.of("bad"),
                        scene.handoff().clocks().dueAt()));
    }

    @Test
    void onlyWhoeverMaySubmitTakesItUp() {
        assertThatThrownBy(() -> Scene.returned(THREE).takeUp(PROJECTS)).isInstanceOf(OnlySellersSubmit.class);
        assertThatThrownBy(() -> Scene.inProgress(THREE).takeUp(SELLER)).isInstanceOf(HandoffIsNotIn.class);
    }

    @Test
    void whoeverAnswersAReturnedItemTakesTheHandoffUp() {
        Scene scene = Scene.underReview(THREE);
        scene.giveBack(PROJECTS, cause("bad"));

        scene.answer("bad");

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.IN_PROGRESS);
        assertThat(scene.handoff().revision()).isEqualTo(2);
    }

    @Test
    void onlyWhatCameBackCanBeChanged() {
        Scene scene = Scene.underReview(THREE);
        scene.verify("good");
        scene.giveBack(PROJECTS, cause("bad"));
        scene.answer("bad");

        assertThatThrownBy(() -> scene.answer("good")).isInstanceOf(ItemIsNotEditable.class);
        assertThatThrownBy(() -> scene.answer("unseen")).isInstanceOf(ItemIsNotEditable.class);
        scene.answer("bad");
        assertThat(scene.item("good").status()).as("verified stays verified").isEqualTo(ItemStatus.VERIFIED);
    }

    @Test
    void aReturnOfTheWholeOpensAllThatIsNotSettled() {
        Scene scene = Scene.underReview(THREE);
        scene.verify("good");
        scene.giveBack(PROJECTS, new ReturnCause(null, ReturnReason.NOT_CREDIBLE, "The numbers contradict each other"));

        scene.answer("bad");
        scene.answer("unseen");

        assertThatThrownBy(() -> scene.answer("good")).isInstanceOf(ItemIsNotEditable.class);
    }

    @Test
    void aMendedHandoffIsSubmittedAgainAndAccepted() {
        Scene scene = Scene.underReview(THREE);
        scene.verify("good");
        scene.giveBack(PROJECTS, cause("bad"));
        scene.answer("bad");
        scene.submit(SELLER);
        scene.claim(PROJECTS);
        scene.verify("bad");
        scene.verify("unseen");

        scene.accept(PROJECTS);

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.ACCEPTED);
        assertThat(scene.handoff().milestones().isFirstPass()).isFalse();
        assertThat(scene.event(HandoffEvent.Submitted.class).revision()).isEqualTo(2);
        assertThat(scene.handoff().milestones().qualityScore())
                .as("one of three answers was disputed")
                .isEqualTo(93);
    }

    @Test
    void whileDeliveryLooksOnlyWhatIsOpenIsAnswered() {
        Scene scene = Scene.inProgress(asking("answered"), asking("later").at(Gate.PRE_KICKOFF));
        scene.answer("answered");
        scene.submit(SELLER);

        assertThatThrownBy(() -> scene.answer("answered")).isInstanceOf(ItemIsNotEditable.class);
        scene.answer("later");
        assertThat(scene.item("later").status()).isEqualTo(ItemStatus.PROVIDED);
    }

    private static ReturnCause cause(String key) {
        return new ReturnCause(key, ReturnReason.INCOMPLETE, "Say who owns it and by when");
    }
}
