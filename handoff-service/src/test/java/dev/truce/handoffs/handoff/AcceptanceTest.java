package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.Scene.ADMIN;
import static dev.truce.handoffs.handoff.Scene.CLOSED;
import static dev.truce.handoffs.handoff.Scene.MANAGER;
import static dev.truce.handoffs.handoff.Scene.OTHER_PROJECTS;
import static dev.truce.handoffs.handoff.Scene.PROJECTS;
import static dev.truce.handoffs.handoff.Scene.SALES_MANAGER;
import static dev.truce.handoffs.handoff.Scene.SELLER;
import static dev.truce.handoffs.template.Definitions.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.truce.handoffs.handoff.Acceptance.HandoffIsNotAcceptable;
import dev.truce.handoffs.handoff.HandoffProgress.HandoffIsNotIn;
import dev.truce.handoffs.handoff.PartyRefusals.OnlyAcceptorDecides;
import dev.truce.handoffs.handoff.PartyRefusals.SubmitterCannotAccept;
import dev.truce.handoffs.template.Gate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    @Test
    void aVerifiedHandoffIsAccepted() {
        Scene scene = Scene.underReview();
        scene.verify("question");
        scene.events();

        scene.after(Duration.ofHours(30)).accept(PROJECTS);

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.ACCEPTED);
        assertThat(scene.handoff().milestones().acceptedAt()).isEqualTo(CLOSED.plus(Duration.ofHours(30)));
        assertThat(scene.handoff().readiness().isKickoffAllowed()).isTrue();
        assertThat(scene.handoff().clocks().deliveryWaitHours()).isEqualByComparingTo("30");
        assertThat(scene.handoff().clocks().ballInCourt()).isEqualTo(BallInCourt.NONE);
        assertThat(scene.handoff().clocks().dueAt()).isNull();
        HandoffEvent.Accepted accepted = scene.event(HandoffEvent.Accepted.class);
        assertThat(accepted.by()).isEqualTo(PROJECTS.userId());
        assertThat(accepted.conditions()).isEmpty();
        assertThat(accepted.qualityScore()).isEqualTo(100);
        assertThat(accepted.committedGoLive()).isEqualTo(LocalDate.of(2027, 3, 15));
    }

    @Test
    void aDeliveryManagerAcceptsForTheAcceptorWhoStillLeadsTheDelivery() {
        Scene scene = Scene.underReview();
        scene.verify("question");

        scene.accept(MANAGER);

        HandoffEvent.Accepted accepted = scene.event(HandoffEvent.Accepted.class);
        assertThat(accepted.by()).isEqualTo(MANAGER.userId());
        assertThat(accepted.deliveryLead()).isEqualTo(PROJECTS.userId());
    }

    @Test
    void nobodyElseAccepts() {
        Scene scene = Scene.underReview();
        scene.verify("question");

        for (var actor : List.of(OTHER_PROJECTS, SALES_MANAGER, ADMIN)) {
            assertThatThrownBy(() -> scene.accept(actor)).isInstanceOf(OnlyAcceptorDecides.class);
        }
    }

    @Test
    void nobodyAcceptsTheirOwnSubmission() {
        assertThatThrownBy(() -> Scene.underReview().accept(SELLER)).isInstanceOf(SubmitterCannotAccept.class);
    }

    @Test
    void onlyWhatIsUnderReviewIsAccepted() {
        assertThatThrownBy(() -> Scene.submitted().accept(PROJECTS)).isInstanceOf(HandoffIsNotIn.class);
        assertThatThrownBy(() -> Scene.inProgress().accept(PROJECTS)).isInstanceOf(HandoffIsNotIn.class);
    }

    @Test
    void anUnverifiedItemStandsAgainstIt() {
        assertUnmet(() -> Scene.underReview().accept(PROJECTS), "question");
    }

    @Test
    void anOptionalOrLaterItemDoesNot() {
        Scene scene =
                Scene.underReview(asking("nice").optional(), asking("later").at(Gate.PRE_KICKOFF));

        scene.accept(PROJECTS);

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.ACCEPTED);
        assertThat(scene.handoff().readiness().isKickoffAllowed())
                .as("the later item is not verified")
                .isFalse();
        scene.verify("later");
        assertThat(scene.handoff().readiness().isKickoffAllowed()).isTrue();
    }

    @Test
    void aHardGateIsNeededWhateverItsGate() {
        assertUnmet(
                () -> Scene.underReview(asking("meeting").hardGate().at(Gate.PRE_KICKOFF))
                        .accept(PROJECTS),
                "meeting");
    }

    @Test
    void aDealThatIsNotWonAnyMoreIsNotAccepted() {
        Scene scene = Scene.underReview();
        scene.verify("question");
        scene.handoff().sold().end();

        assertUnmet(() -> scene.accept(PROJECTS), "Deal__c");
    }

    @Test
    void aDealThatWasRevisedSinceIsNotAccepted() {
        Scene scene = Scene.underReview();
        scene.verify("question");
        scene.handoff().interruption().amend(2);

        assertUnmet(() -> scene.accept(PROJECTS), "Deal_Revision__c");
    }

    @Test
    void tooManyUnconfirmedAssumptionsOfHighImpactStandAgainstIt() {
        Scene scene = Scene.inProgress(asking("assumptions").kind("LIST<ASSUMPTION>"));
        scene.answer("assumptions", SELLER, assumptions(4, 40));
        scene.submit(SELLER);
        scene.claim(PROJECTS);
        scene.verify("assumptions");

        assertUnmet(() -> scene.accept(PROJECTS), "assumptions");
    }

    @Test
    void assumptionsOfLowImpactDoNotAndAreHandedOver() {
        Scene scene = Scene.inProgress(asking("assumptions").kind("LIST<ASSUMPTION>"));
        scene.answer("assumptions", SELLER, assumptions(4, 39));
        scene.submit(SELLER);
        scene.claim(PROJECTS);
        scene.verify("assumptions");

        scene.accept(PROJECTS);

        assertThat(scene.event(HandoffEvent.Accepted.class).promises().assumptions())
                .hasSize(4);
    }

    @Test
    void everythingThatIsUnmetIsAnsweredAtOnce() {
        Scene scene =
                Scene.underReview(asking("a"), asking("b"), asking("meeting").hardGate());
        scene.handoff().sold().end();
        scene.handoff().interruption().amend(2);

        assertUnmet(() -> scene.accept(PROJECTS), "a", "b", "meeting", "Deal__c", "Deal_Revision__c");
    }

    private static ArrayNode assumptions(int many, int hours) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < many; i++) {
            list.addObject()
                    .put("statement", "s")
                    .put("basis", "b")
                    .put("validateBy", "2027-01-15")
                    .put("costBearer", "Us")
                    .put("impactHours", hours);
        }
        return list;
    }

    static void assertUnmet(ThrowingCallable acceptance, String... fields) {
        assertThatThrownBy(acceptance)
                .isInstanceOfSatisfying(HandoffIsNotAcceptable.class, refused -> assertThat(HandoffTest.fields(refused))
                        .containsExactly(fields));
    }
}
