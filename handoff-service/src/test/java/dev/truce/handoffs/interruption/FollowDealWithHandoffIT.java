package dev.truce.handoffs.interruption;

import static dev.truce.handoffs.Desk.act;
import static dev.truce.handoffs.Desk.handoffOf;
import static dev.truce.handoffs.Desk.handoffsOf;
import static dev.truce.handoffs.Desk.item;
import static dev.truce.handoffs.Desk.provide;
import static dev.truce.handoffs.Desk.submitted;
import static dev.truce.handoffs.Desk.underReview;
import static dev.truce.handoffs.Desk.verifyEverything;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.events.AmendmentChanged;
import dev.truce.events.DealAmended;
import dev.truce.events.DealClosed;
import dev.truce.events.DealDeleted;
import dev.truce.events.DealReopened;
import dev.truce.events.DealRescinded;
import dev.truce.events.DeliveryReviewRequested;
import dev.truce.handoffs.Announced;
import dev.truce.handoffs.Arrivals;
import dev.truce.handoffs.HandoffServiceTest;
import dev.truce.platform.sobject.id.RecordId;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Handoffs follow their deals: prepared with the review, resting while the deal is open again, over with it. */
@HandoffServiceTest
class FollowDealWithHandoffIT {
    private static final String ANOTHER_SCOPE = "b".repeat(64);

    @Inject
    Arrivals arrivals;

    @Inject
    Announced announced;

    @Test
    void aReviewOpensADraftThatIsFilledBeforeTheCloseAndStartsWithIt() {
        ObjectNode closed = arrivals.closedDeal();
        reviewRequested(closed, 0);
        String dealId = closed.path("dealId").textValue();
        String draft = handoffOf(dealId);
        assertThat(status(dealId)).isEqualTo("Draft");
        assertThat(item(draft, "dates_requested")).containsEntry("value", "2027-03-01");
        assertThat(item(draft, "exec_sponsor")).containsEntry("status", "Missing");
        double before = preCloseReadiness(draft);
        provide(
                        SALES_REP,
                        draft,
                        "exec_sponsor",
                        Map.of("name", "Petra Lindqvist", "title", "COO", "email", "petra.lindqvist@example.com"))
                .statusCode(200);
        assertThat(preCloseReadiness(draft)).isGreaterThan(before);

        reviewRequested(closed, 0);
        arrivals.deliver(DealClosed.TYPE, closed.put("requestedGoLive", "2027-04-01"));

        JsonPath handoffs = handoffsOf(dealId);
        assertThat(handoffs.getInt("totalSize")).isOne();
        assertThat(handoffs.getString("records[0].Id")).isEqualTo(draft);
        assertThat(status(dealId)).isEqualTo("In Progress");
        assertThat(handoffs.getString("records[0].Acceptor__c")).isEqualTo(PROJECT_MANAGER.id());
        assertThat(item(draft, "dates_requested"))
                .as("the deal says otherwise now")
                .containsEntry("value", "2027-04-01");
        assertThat(item(draft, "exec_sponsor")).as("the answer of before stays").containsEntry("status", "Provided");
        assertThat(announced.typesAbout(draft))
                .filteredOn("truce.handoff.opened.v1"::equals)
                .hasSize(1);
        assertThat(announced.typesAbout(draft))
                .filteredOn("truce.handoff.started.v1"::equals)
                .hasSize(1);
    }

    @Test
    void theDraftOfADealThatIsLostOrDeletedIsCancelled() {
        ObjectNode lost = arrivals.closedDeal();
        reviewRequested(lost, 0);
        String draft = handoffOf(lost.path("dealId").textValue());
        ObjectNode deleted = arrivals.closedDeal();
        reviewRequested(deleted, 0);

        for (int twice = 0; twice < 2; twice++) {
            arrivals.deliver(DealClosed.TYPE, lost.put("outcome", "LOST").put("lossReason", "Price"));
        }
        deliver(DealDeleted.TYPE, deleted.path("dealId").textValue(), event -> {});

        assertThat(status(lost.path("dealId").textValue())).isEqualTo("Cancelled");
        assertThat(status(deleted.path("dealId").textValue())).isEqualTo("Cancelled");
        assertThat(announced.typesAbout(draft))
                .filteredOn("truce.handoff.cancelled.v1"::equals)
                .hasSize(1);
        JsonPath cancelled = announced.last("truce.handoff.cancelled.v1", draft);
        assertThat(cancelled.getString("cause")).isEqualTo("DEAL_LOST");
        assertThat(cancelled.getString("fromStatus")).isEqualTo("DRAFT");
    }

    @Test
    void aDealThatIsWonAgainAsItWasGoesOnWithTheSameHandoff() {
        ObjectNode deal = arrivals.closedDeal();
        arrivals.deliver(DealClosed.TYPE, deal);
        String dealId = deal.path("dealId").textValue();
        String handoff = submitted(dealId);

        reopened(dealId, 1);
        reopened(dealId, 1);
        assertThat(status(dealId)).isEqualTo("Suspended");
        act(PROJECT_MANAGER, handoff, "claim").statusCode(400);
        arrivals.deliver(DealClosed.TYPE, deal.put("reopenSeq", 1));

        assertThat(handoffsOf(dealId).getInt("totalSize")).isOne();
        assertThat(status(dealId)).isEqualTo("Submitted");
        assertThat(handoffsOf(dealId).getInt("records[0].Reopen_Seq__c")).isOne();
        assertThat(announced.typesAbout(handoff))
                .filteredOn("truce.handoff.suspended.v1"::equals)
                .hasSize(1);
        assertThat(announced.last("truce.handoff.resumed.v1", handoff).getString("status"))
                .isEqualTo("SUBMITTED");
        act(PROJECT_MANAGER, handoff, "claim").statusCode(200);
    }

    @Test
    void aDealThatWasLostWhileItsHandoffRestedGetsAnotherOneOnceItIsWon() {
        ObjectNode deal = arrivals.closedDeal();
        arrivals.deliver(DealClosed.TYPE, deal);
        String dealId = deal.path("dealId").textValue();
        reopened(dealId, 1);
        ObjectNode lost = deal.deepCopy();
        arrivals.deliver(
                DealClosed.TYPE, lost.put("reopenSeq", 1).put("outcome", "LOST").put("lossReason", "Price"));
        assertThat(status(dealId)).isEqualTo("Cancelled");

        reopened(dealId, 2);
        arrivals.deliver(DealClosed.TYPE, deal.put("reopenSeq", 2));

        assertThat(handoffsOf(dealId).getList("records.Status__c")).isEqualTo(List.of("Cancelled", "In Progress"));
    }

    @Test
    void aDealThatIsWonAgainDifferentlyHasItsHandoffWorkedOnWhereItChanged() {
        ObjectNode deal = arrivals.closedDeal();
        arrivals.deliver(DealClosed.TYPE, deal);
        String dealId = deal.path("dealId").textValue();
        String handoff = underReview(dealId);
        verifyEverything(handoff);
        reopened(dealId, 1);

        arrivals.deliver(
                DealClosed.TYPE,
                deal.put("reopenSeq", 1).put("scopeFingerprint", ANOTHER_SCOPE).put("requestedGoLive", "2027-05-03"));

        assertThat(status(dealId)).isEqualTo("In Progress");
        assertThat(item(handoff, "dates_requested"))
                .containsEntry("value", "2027-05-03")
                .containsEntry("status", "Provided");
        assertThat(item(handoff, "problem")).as("untouched").containsEntry("status", "Verified");
        assertThat(announced.last("truce.handoff.resumed.v1", handoff).getInt("revision"))
                .isEqualTo(2);
    }

    @Test
    void newsThatIsOlderThanTheHandoffChangesNothing() {
        ObjectNode deal = arrivals.closedDeal();
        arrivals.deliver(DealClosed.TYPE, deal.put("reopenSeq", 2));
        String dealId = deal.path("dealId").textValue();

        reopened(dealId, 2);
        arrivals.deliver(DealClosed.TYPE, deal.deepCopy().put("reopenSeq", 1));
        arrivals.deliver(
                DealClosed.TYPE,
                deal.deepCopy().put("reopenSeq", 1).put("outcome", "LOST").put("lossReason", "Price"));
        reviewRequested(deal, 1);

        assertThat(handoffsOf(dealId).getInt("totalSize")).isOne();
        assertThat(status(dealId)).isEqualTo("In Progress");
    }

    @Test
    void anAcceptedHandoffIsHistoryOnceTheDealIsWonAnewAndItsAnswersAreTakenOver() {
        ObjectNode deal = arrivals.closedDeal();
        arrivals.deliver(DealClosed.TYPE, deal);
        String dealId = deal.path("dealId").textValue();
        String first = accepted(dealId);
        reopened(dealId, 1);
        assertThat(status(dealId)).as("kept while the deal is open").isEqualTo("Accepted");

        arrivals.deliver(
                DealClosed.TYPE,
                deal.put("reopenSeq", 1).put("scopeFingerprint", ANOTHER_SCOPE).put("requestedGoLive", "2027-05-03"));

        JsonPath handoffs = handoffsOf(dealId);
        assertThat(handoffs.getList("records.Status__c")).isEqualTo(List.of("Superseded", "In Progress"));
        String second = handoffs.getString("records[1].Id");
        assertThat(announced.last("truce.handoff.superseded.v1", first).getString("supersededById"))
                .isEqualTo(second);
        assertThat(announced.last("truce.handoff.started.v1", second).getString("kind"))
                .isEqualTo("RE_HANDOFF");
        assertThat(item(second, "problem")).as("needs no second verification").containsEntry("status", "Verified");
        assertThat(item(second, "dates_requested"))
                .as("the deal says otherwise now")
                .containsEntry("status", "Provided")
                .containsEntry("value", "2027-05-03");
    }

    @Test
    void aRescindedDealVoidsWhatWasAcceptedAndCancelsWhatWasNot() {
        String undecided = arrivals.wonDeal();
        String delivered = arrivals.wonDeal();
        String accepted = accepted(delivered);

        for (String dealId : List.of(undecided, delivered, undecided, delivered)) {
            deliver(DealRescinded.TYPE, dealId, event -> {});
        }

        assertThat(status(undecided)).isEqualTo("Cancelled");
        assertThat(status(delivered)).isEqualTo("Voided");
        assertThat(announced.typesAbout(accepted))
                .filteredOn("truce.handoff.voided.v1"::equals)
                .hasSize(1);
        assertThat(announced.last("truce.handoff.voided.v1", accepted).getString("cause"))
                .isEqualTo("DEAL_RESCINDED");
    }

    @Test
    void itRestsWhileAnAmendmentIsReviewed() {
        String dealId = arrivals.wonDeal();
        String handoff = submitted(dealId);

        amendment(dealId, "DRAFT");
        assertThat(status(dealId)).isEqualTo("Submitted");
        amendment(dealId, "IN_REVIEW");
        assertThat(status(dealId)).isEqualTo("Suspended");
        assertThat(announced.last("truce.handoff.suspended.v1", handoff).getString("cause"))
                .isEqualTo("AMENDMENT_IN_REVIEW");
        amendment(dealId, "REJECTED");

        assertThat(status(dealId)).isEqualTo("Submitted");
    }

    @Test
    void anAmendmentInForceOpensTheAnswersThatItAffects() {
        String dealId = arrivals.wonDeal();
        String handoff = underReview(dealId);
        verifyEverything(handoff);
        Consumer<ObjectNode> amended =
                event -> ((ArrayNode) event.put("dealRevision", 2).putArray("affectedItemKeys"))
                        .add("problem")
                        .add("no_such_item");

        deliver(DealAmended.TYPE, dealId, amended);
        deliver(DealAmended.TYPE, dealId, amended);

        assertThat(status(dealId)).isEqualTo("In Progress");
        assertThat(item(handoff, "problem")).containsEntry("status", "Disputed");
        assertThat(item(handoff, "exec_sponsor")).containsEntry("status", "Verified");
        assertThat(announced.typesAbout(handoff))
                .filteredOn("truce.handoff.resumed.v1"::equals)
                .hasSize(1);
        provide(
                        SALES_REP,
                        handoff,
                        "problem",
                        "Orders are typed three times, and now in four shops, and dates are wrong every day.")
                .statusCode(200);
        act(SALES_REP, handoff, "submit").statusCode(200);
        act(PROJECT_MANAGER, handoff, "claim").statusCode(200);
        verifyEverything(handoff);
        act(PROJECT_MANAGER, handoff, "accept").statusCode(200);
    }

    private double preCloseReadiness(String handoff) {
        return announced.last("truce.handoff.readiness-changed.v1", handoff).getDouble("preClosePct");
    }

    private String accepted(String dealId) {
        String handoff = underReview(dealId);
        verifyEverything(handoff);
        act(PROJECT_MANAGER, handoff, "accept").statusCode(200);
        return handoff;
    }

    private static String status(String dealId) {
        return handoffsOf(dealId).getString("records[-1].Status__c");
    }

    private void reopened(String dealId, int reopenSeq) {
        deliver(DealReopened.TYPE, dealId, event -> event.put("reopenSeq", reopenSeq));
    }

    private void amendment(String dealId, String status) {
        deliver(AmendmentChanged.TYPE, dealId, event -> event.put("status", status));
    }

    private void deliver(String type, String dealId, Consumer<ObjectNode> change) {
        ObjectNode event = arrivals.example(type).put("dealId", dealId);
        change.accept(event);
        arrivals.deliver(type, event);
    }

    /** The deal is offered as it will be closed. */
    private void reviewRequested(ObjectNode closed, int reopenSeq) {
        ObjectNode requested = arrivals.example(DeliveryReviewRequested.TYPE)
                .put("reviewId", RecordId.next("a01"))
                .put("dealId", closed.path("dealId").textValue())
                .put("accountId", closed.path("accountId").textValue());
        ObjectNode deal = (ObjectNode) requested.path("deal");
        deal.setAll(Map.of("ownerId", closed.path("ownerId"), "salesTeam", closed.path("salesTeam")));
        deal.put("reopenSeq", reopenSeq);
        arrivals.deliver(DeliveryReviewRequested.TYPE, requested);
    }
}
