package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.Scene.CLOSED;
import static dev.truce.handoffs.handoff.Scene.DEADLINES;
import static dev.truce.handoffs.handoff.Scene.MANAGER;
import static dev.truce.handoffs.handoff.Scene.OTHER_PROJECTS;
import static dev.truce.handoffs.handoff.Scene.OTHER_SELLER;
import static dev.truce.handoffs.handoff.Scene.PRESALES;
import static dev.truce.handoffs.handoff.Scene.PROJECTS;
import static dev.truce.handoffs.handoff.Scene.SALES_MANAGER;
import static dev.truce.handoffs.handoff.Scene.SELLER;
import static dev.truce.handoffs.template.Definitions.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.handoffs.handoff.HandoffProgress.HandoffIsNotIn;
import dev.truce.handoffs.handoff.PartyRefusals.OnlyAcceptorDecides;
import dev.truce.handoffs.handoff.PartyRefusals.OnlySellersSubmit;
import dev.truce.handoffs.handoff.PartyRefusals.OnlySubmitterRecalls;
import dev.truce.handoffs.handoff.PartyRefusals.SubmitterCannotAccept;
import dev.truce.handoffs.handoff.SalesSide.HandoffIsNotSubmittable;
import dev.truce.handoffs.template.Gate;
import dev.truce.handoffs.template.ItemRole;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoffTest {

    @Test
    void aWonDealOpensADraftAndStartsTheClocks() {
        Scene scene = Scene.draft();

        scene.handoff().start(scene.composed(), PROJECTS.userId(), DEADLINES);

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.IN_PROGRESS);
        assertThat(scene.handoff().clocks().ballInCourt()).isEqualTo(BallInCourt.SALES);
        assertThat(scene.handoff().clocks().dueAt())
                .as("three business days")
                .isEqualTo(CLOSED.plus(Duration.ofDays(3)));
        assertThat(scene.events())
                .containsExactly(
                        new HandoffEvent.Opened(List.of(), 1),
                        new HandoffEvent.Started(
                                HandoffStatus.IN_PROGRESS,
                                List.of(),
                                1,
                                PROJECTS.userId(),
                                CLOSED.plus(Duration.ofDays(3))));
    }

    @Test
    void anAnsweredChecklistIsSubmitted() {
        Scene scene = Scene.inProgress();
        scene.answer("question");
        scene.events();

        scene.after(Duration.ofHours(5)).submit(SELLER);

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.SUBMITTED);
        assertThat(scene.handoff().milestones().submittedBy()).isEqualTo(SELLER.userId());
        assertThat(scene.handoff().clocks().salesWaitHours()).isEqualByComparingTo("5");
        HandoffEvent.Submitted submitted = scene.event(HandoffEvent.Submitted.class);
        assertThat(submitted.revision()).isEqualTo(1);
        assertThat(submitted.acceptor()).isEqualTo(PROJECTS.userId());
        assertThat(submitted.checklist()).isEqualTo(new SubmittedChecklist(1, 1, 1, 0, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void presalesOfTheDealSubmitsToo() {
        Scene scene = Scene.inProgress();
        scene.answer("question");

        assertThatCode(() -> scene.submit(PRESALES)).doesNotThrowAnyException();
    }

    @Test
    void nobodyElseSubmits() {
        Scene scene = Scene.inProgress();
        scene.answer("question");

        for (var actor : List.of(OTHER_SELLER, SALES_MANAGER, PROJECTS, MANAGER, Scene.ADMIN)) {
            assertThatThrownBy(() -> scene.submit(actor)).isInstanceOf(OnlySellersSubmit.class);
        }
    }

    @Test
    void everythingThatASubmissionLacksIsAnsweredAtOnce() {
        Scene scene = Scene.draft(
                asking("early").at(Gate.PRE_CLOSE),
                asking("now"),
                asking("later").at(Gate.PRE_KICKOFF),
                asking("nice").optional());
        scene.handoff().start(scene.composed(), null, DEADLINES);

        assertThatThrownBy(() -> scene.submit(SELLER))
                .isInstanceOfSatisfying(HandoffIsNotSubmittable.class, refused -> assertThat(fields(refused))
                        .containsExactly("Acceptor__c", "early", "now"));
        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.AWAITING_ACCEPTOR);
    }

    @Test
    void notApplicableCountsAsAnswered() {
        Scene scene = Scene.inProgress();
        scene.item("question").claimNotApplicable("No", dev.truce.handoffs.item.Doer.of(SELLER, scene.now()), 1);

        assertThatCode(() -> scene.submit(SELLER)).doesNotThrowAnyException();
    }

    @Test
    void aSubmitterTakesItBackUntilItIsClaimed() {
        Scene scene = Scene.submitted();

        assertThatThrownBy(() -> scene.recall(PRESALES)).isInstanceOf(OnlySubmitterRecalls.class);
        scene.recall(SELLER);

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.IN_PROGRESS);
        assertThat(scene.event(HandoffEvent.Recalled.class)).isEqualTo(new HandoffEvent.Recalled(1, SELLER.userId()));
        assertThatThrownBy(() -> Scene.underReview().recall(SELLER)).isInstanceOf(HandoffIsNotIn.class);
    }

    @Test
    void theAcceptorClaims() {
        Scene scene = Scene.submitted();
        Instant due = Instant.parse("2026-12-03T15:00:00Z");

        scene.claim(PROJECTS);

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.UNDER_REVIEW);
        assertThat(scene.event(HandoffEvent.ReviewStarted.class))
                .isEqualTo(new HandoffEvent.ReviewStarted(1, PROJECTS.userId(), CLOSED, due));
    }

    @Test
    void aDeliveryManagerStandsInForTheAcceptor() {
        assertThatCode(() -> Scene.submitted().claim(MANAGER)).doesNotThrowAnyException();
    }

    @Test
    void nobodyElseClaims() {
        Scene scene = Scene.submitted();

        for (var actor : List.of(OTHER_PROJECTS, PRESALES, SALES_MANAGER, Scene.ADMIN)) {
            assertThatThrownBy(() -> scene.claim(actor)).isInstanceOf(OnlyAcceptorDecides.class);
        }
        assertThatThrownBy(() -> scene.claim(SELLER)).isInstanceOf(SubmitterCannotAccept.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = HandoffStatus.class,
            names = {"IN_PROGRESS", "UNDER_REVIEW", "RETURNED"})
    void onlyASubmittedOneIsClaimed(HandoffStatus status) {
        Scene scene =
                switch (status) {
                    case IN_PROGRESS -> Scene.inProgress();
                    case UNDER_REVIEW -> Scene.underReview();
                    default -> Scene.returned();
                };

        assertThatThrownBy(() -> scene.claim(PROJECTS)).isInstanceOf(HandoffIsNotIn.class);
    }

    @Test
    void readinessFollowsTheAnswers() {
        Scene scene = Scene.inProgress(
                asking("early").at(Gate.PRE_CLOSE),
                asking("now"),
                asking("later").at(Gate.PRE_KICKOFF));

        scene.answer("early");

        HandoffEvent.ReadinessChanged readiness = scene.event(HandoffEvent.ReadinessChanged.class);
        assertThat(readiness.preClosePct()).isEqualByComparingTo("100");
        assertThat(readiness.preSubmitPct()).isEqualByComparingTo("50");
        assertThat(readiness.preKickoffPct()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(readiness.missingKeys()).containsExactly("now", "later");
        assertThat(readiness.kickoffAllowed()).isFalse();
    }

    @Test
    void whenOnlyTheCustomerOwesSomethingTheHandoffWaitsForTheCustomer() {
        Scene scene = Scene.inProgress(asking("ours"), asking("theirs").by(ItemRole.CUSTOMER));

        scene.after(Duration.ofHours(2)).answer("ours");

        assertThat(scene.handoff().clocks().ballInCourt()).isEqualTo(BallInCourt.CUSTOMER);
        scene.after(Duration.ofHours(3)).answer("theirs");
        assertThat(scene.handoff().clocks().ballInCourt()).isEqualTo(BallInCourt.SALES);
        assertThat(scene.handoff().clocks().salesWaitHours()).isEqualByComparingTo("2");
        assertThat(scene.handoff().clocks().customerWaitHours()).isEqualByComparingTo("3");
    }

    @Test
    void theNewOwnerOfTheDealAnswersForIt() {
        Scene scene = Scene.inProgress();

        scene.handoff().interruption().follow(OTHER_SELLER.userId());
        scene.answer("question", OTHER_SELLER, com.fasterxml.jackson.databind.node.TextNode.valueOf("An answer"));

        assertThatCode(() -> scene.submit(OTHER_SELLER)).doesNotThrowAnyException();
    }

    static List<String> fields(Refusal refused) {
        return refused.errors().stream()
                .map(ApiError::fields)
                .flatMap(List::stream)
                .toList();
    }
}
