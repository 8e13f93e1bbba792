package dev.truce.handoffs.review;

import static dev.truce.handoffs.Desk.act;
import static dev.truce.handoffs.Desk.handoffOf;
import static dev.truce.handoffs.Desk.item;
import static dev.truce.handoffs.Desk.provide;
import static dev.truce.handoffs.Desk.query;
import static dev.truce.handoffs.Desk.read;
import static dev.truce.handoffs.Desk.underReview;
import static dev.truce.handoffs.Desk.verifyEverything;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.FINANCE;
import static dev.truce.platform.testkit.login.Person.OTHER_PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.events.DealAmended;
import dev.truce.handoffs.Announced;
import dev.truce.handoffs.Arrivals;
import dev.truce.handoffs.HandoffServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HandoffServiceTest
class AcceptHandoffIT {
    @Inject
    Arrivals arrivals;

    @Inject
    Announced announced;

    @Test
    void aVerifiedHandoffIsAcceptedAndAnnounced() {
        String dealId = arrivals.wonDeal();
        String handoffId = underReview(dealId);
        verifyEverything(handoffId);

        act(PROJECT_MANAGER, handoffId, "accept")
                .statusCode(200)
                .body("status", is("Accepted"))
                .body("ballInCourt", is("None"))
                .body("qualityScore", is(96))
                .body("kickoffAllowed", is(true))
                .body("missingKeys", empty());

        JsonPath accepted = announced.last("truce.handoff.accepted.v1", handoffId);
        assertThat(accepted.getString("dealId")).isEqualTo(dealId);
        assertThat(accepted.getBoolean("conditional")).isFalse();
        assertThat(accepted.getString("acceptedBy")).isEqualTo(PROJECT_MANAGER.id());
        assertThat(accepted.getString("deliveryOwnerId")).isEqualTo(PROJECT_MANAGER.id());
        assertThat(accepted.getString("salesOwnerId")).isEqualTo(SALES_REP.id());
        assertThat(accepted.getBoolean("firstPass")).isTrue();
        assertThat(accepted.getString("kickoffTargetOn")).isEqualTo("2027-01-11");
        assertThat(accepted.getString("committedGoLive")).isEqualTo("2027-03-15");
        assertThat(accepted.getList("openAssumptions.text"))
                .isEqualTo(List.of("The customer exports open orders as CSV"));
        assertThat(accepted.getList("openCommitments.text")).isEqualTo(List.of("Two free training days"));
    }

    @Test
    void everythingThatStandsAgainstItIsAnsweredAtOnce() {
        String handoffId = underReview(arrivals.wonDeal());

        act(PROJECT_MANAGER, handoffId, "accept")
                .statusCode(400)
                .body("errorCode.unique()", is(List.of("FIELD_CUSTOM_VALIDATION_EXCEPTION")))
                .body("fields.flatten()", hasItem("contract"))
                .body("fields.flatten()", hasItem("success_criteria"))
                .body(
                        "[0].message",
                        startsWith("Item exec_sponsor (Customer executive sponsor) is Provided: it must be"));
        assertThat(read(ADMIN, handoffId).getString("handoff.status")).isEqualTo("Under Review");
    }

    @Test
    void onlyTheRightPeopleDecide() {
        String handoffId = underReview(arrivals.wonDeal());
        verifyEverything(handoffId);

        act(SALES_REP, handoffId, "accept")
                .statusCode(403)
                .body("[0].errorCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        act(OTHER_PROJECT_MANAGER, handoffId, "accept").statusCode(403);
        act(ADMIN, handoffId, "accept").statusCode(403);
        act(DELIVERY_MANAGER, handoffId, "accept").statusCode(200);
    }

    @Test
    void aConditionIsMetWhenItsItemIsSettled() {
        String handoffId = underReview(arrivals.wonDeal());
        verifyEverything(handoffId);
        act(FINANCE, handoffId, "items/po_number/dispute", Map.of("code", "UNVERIFIABLE", "text", "Ask the customer"))
                .statusCode(400)
                .body(
                        "[0].message",
                        is("Item po_number is Verified and cannot be disputed: it must be Provided or Na Requested"));
        String conditional = conditionallyAccepted();

        provide(SALES_REP, conditional, "sow", Map.of("url", "https://documents.example/sow-v4.pdf"))
                .statusCode(200);
        act(PROJECT_MANAGER, conditional, "items/sow/verify", Map.of("sha256", "c".repeat(64)))
                .statusCode(200)
                .body("status", is("Verified"))
                .body("handoff.status", is("Accepted"));

        assertThat(query("SELECT Status__c FROM Handoff_Condition__c WHERE Handoff__c = '%s'".formatted(conditional))
                        .getList("records.Status__c"))
                .isEqualTo(List.of("Met"));
        assertThat(announced.typesAbout(conditional)).last().isEqualTo("truce.handoff.conditions-cleared.v1");
    }

    private String conditionallyAccepted() {
        String handoffId = underReview(arrivals.wonDeal());
        act(
                        PROJECT_MANAGER,
                        handoffId,
                        "items/sow/dispute",
                        Map.of("code", "WRONG_VERSION", "text", "Version 4 counts"))
                .statusCode(200)
                .body("status", is("Disputed"));
        verifyEverything(handoffId);
        String dueOn = LocalDate.now(ZoneOffset.UTC).plusDays(10).toString();
        act(
                        PROJECT_MANAGER,
                        handoffId,
                        "accept",
                        Map.of(
                                "conditions",
                                List.of(Map.of(
                                        "itemKey",
                                        "sow",
                                        "text",
                                        "Version 4 of the statement of work is linked",
                                        "ownerId",
                                        SALES_REP.id(),
                                        "dueOn",
                                        dueOn))))
                .statusCode(200)
                .body("status", is("Accepted With Conditions"))
                .body("kickoffAllowed", is(false));
        assertThat(item(handoffId, "sow")).containsEntry("status", "Deferred");
        assertThat(announced.last("truce.handoff.accepted.v1", handoffId).getList("conditions.itemKey"))
                .isEqualTo(List.of("sow"));
        return handoffId;
    }

    @Test
    void aConditionSaysWhatWhoAndWhen() {
        String handoffId = underReview(arrivals.wonDeal());

        act(PROJECT_MANAGER, handoffId, "accept", Map.of("conditions", List.of(Map.of("itemKey", "sow"))))
                .statusCode(400)
                .body("[0].errorCode", is("REQUIRED_FIELD_MISSING"))
                .body("[0].fields", is(List.of("text", "ownerId", "dueOn")));
        act(PROJECT_MANAGER, handoffId, "accept", "{\"conditions\": [{\"dueOn\": \"soon\"}]}")
                .statusCode(400)
                .body("[0].errorCode", is("JSON_PARSER_ERROR"));
    }

    @Test
    void aDealThatWasAmendedSinceIsNotAccepted() {
        String dealId = arrivals.wonDeal();
        String handoffId = underReview(dealId);
        verifyEverything(handoffId);
        ObjectNode amended =
                arrivals.example(DealAmended.TYPE).put("dealId", dealId).put("dealRevision", 2);
        amended.putArray("affectedItemKeys");

        arrivals.deliver(DealAmended.TYPE, amended);

        act(PROJECT_MANAGER, handoffId, "accept")
                .statusCode(400)
                .body("fields.flatten()", is(List.of("Deal_Revision__c")));
    }

    @Test
    void aDeliveryManagerNamesTheAcceptor() {
        String handoffId = handoffOf(arrivals.wonDeal(deal -> deal.putNull("proposedAcceptorId")));

        act(PROJECT_MANAGER, handoffId, "assign-acceptor", Map.of("acceptorId", PROJECT_MANAGER.id()))
                .statusCode(403);
        act(DELIVERY_MANAGER, handoffId, "assign-acceptor", Map.of("acceptorId", SALES_REP.id()))
                .statusCode(400)
                .body("[0].fields", is(List.of("acceptorId")));
        act(DELIVERY_MANAGER, handoffId, "assign-acceptor").statusCode(400);
        act(DELIVERY_MANAGER, handoffId, "assign-acceptor", Map.of("acceptorId", PROJECT_MANAGER.id()))
                .statusCode(200)
                .body("handoff.status", is("In Progress"))
                .body("handoff.acceptorId", is(PROJECT_MANAGER.id()));

        JsonPath assigned = announced.last("truce.handoff.acceptor-assigned.v1", handoffId);
        assertThat(assigned.getString("assignedBy")).isEqualTo(DELIVERY_MANAGER.id());
    }

    @Test
    void anActionOnAVersionThatHasChangedIsRefused() {
        String handoffId = handoffOf(arrivals.wonDeal());
        int version = read(ADMIN, handoffId).getInt("handoff.version");
        provide(SALES_REP, handoffId, "notice", "30 days").statusCode(200);

        as(SALES_REP)
                .header("If-Match", version)
                .post("/services/apexrest/handoffs/" + handoffId + "/submit")
                .then()
                .statusCode(412);
    }
}
