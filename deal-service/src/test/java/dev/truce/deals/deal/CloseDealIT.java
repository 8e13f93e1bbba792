package dev.truce.deals.deal;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.dealFields;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.deals.Crm.today;
import static dev.truce.deals.Crm.waiveReview;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.truce.deals.DealServiceTest;
import dev.truce.deals.deal.port.TeamRole;
import dev.truce.platform.testkit.login.Person;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every door to the close of a deal, with the same answers. */
@DealServiceTest
class CloseDealIT {
    private static final Map<String, Object> WIN = Map.of("StageName", "Closed Won");

    private static final Map<String, Object> LOSE = Map.of("StageName", "Closed Lost");

    @Test
    void aPlainPatchWinsAPlainDeal() {
        String id = aDeal();

        patch(SALES_REP, "Opportunity", id, WIN).statusCode(204);

        read("Opportunity", id)
                .body("IsClosed", is(true))
                .body("IsWon", is(true))
                .body("Lifecycle__c", is("Closed Won"))
                .body("Probability", is(100))
                .body("ForecastCategoryName", is("Closed"))
                .body("CloseDate", is(today().toString()));
    }

    @Test
    void theActionWinsADeal() {
        String id = aDeal();

        action(SALES_REP, id, Map.of("outcome", "WON"))
                .statusCode(200)
                .body("dealId", is(id))
                .body("outcome", is("WON"))
                .body("stageName", is("Closed Won"))
                .body("closedOn", is(today().toString()))
                .body("scopeFingerprint", notNullValue());
    }

    @Test
    void theActionLosesADealWithItsReason() {
        String id = aDeal();

        action(
                        SALES_REP,
                        id,
                        Map.of(
                                "outcome",
                                "LOST",
                                "lossReason",
                                "Review Too Slow",
                                "competitor",
                                "Northwind",
                                "closedOn",
                                today().minusDays(2).toString()))
                .statusCode(200)
                .body("outcome", is("LOST"))
                .body("closedOn", is(today().minusDays(2).toString()));
        read("Opportunity", id).body("Loss_Reason__c", is("Review Too Slow")).body("Competitor__c", is("Northwind"));
    }

    @Test
    void everyDoorAnswersTheSameUnmetGuards() {
        Map<String, Object> large = Map.of("Amount", 250_000);
        String byPatch = aDeal(large);
        String byAction = aDeal(large);
        String key = UUID.randomUUID().toString();
        aDeal(Map.of("Amount", 250_000, "External_Id__c", key));

        wantsPresales(patch(SALES_REP, "Opportunity", byPatch, WIN));
        wantsPresales(action(SALES_REP, byAction, Map.of("outcome", "WON")));
        wantsPresales(as(SALES_REP)
                .body(WIN)
                .patch(ROWS + "Opportunity/External_Id__c/" + key)
                .then());
        wantsPresales(post(
                        SALES_REP,
                        "Opportunity",
                        dealFields(
                                Map.of("Amount", 250_000, "StageName", "Closed Won", "CloseDate", today().toString())))
                .then());

        read("Opportunity", byPatch).body("IsClosed", is(false)).body("StageName", is("Prospecting"));
    }

    private static void wantsPresales(ValidatableResponse answer) {
        answer.statusCode(400)
                .body("$", hasSize(2))
                .body("[0].message", containsString("G1: "))
                .body("[0].fields", hasItem("Review_Status__c"))
                .body("[1].errorCode", is("FIELD_CUSTOM_VALIDATION_EXCEPTION"))
                .body("[1].message", containsString("G10"))
                .body("[1].fields", hasItem("Amount"));
    }

    @Test
    void aLossWithoutAReasonIsRefusedByEveryDoor() {
        String id = aDeal();

        wantsReason(patch(SALES_REP, "Opportunity", id, LOSE));
        wantsReason(action(SALES_REP, id, Map.of("outcome", "LOST")));

        patch(SALES_REP, "Opportunity", id, Map.of("StageName", "Closed Lost", "Loss_Reason__c", "Price"))
                .statusCode(204);
    }

    private static void wantsReason(ValidatableResponse answer) {
        answer.statusCode(400)
                .body("[0].message", containsString("LOSS"))
                .body("[0].fields", hasItem("Loss_Reason__c"));
    }

    @Test
    void presalesOnTheTeamLetsALargeDealBeWon() {
        String id = aDeal(Map.of("Amount", 250_000));
        post(
                        SALES_REP,
                        "OpportunityTeamMember",
                        Map.of(
                                "OpportunityId",
                                id,
                                "UserId",
                                PRESALES.id(),
                                "TeamMemberRole",
                                TeamRole.PRESALES.label()))
                .then()
                .statusCode(201);
        waiveReview(id);

        patch(SALES_REP, "Opportunity", id, WIN).statusCode(204);
    }

    @Test
    void aDealIsClosedOnceAndSayingSoAgainChangesNothing() {
        String id = aDeal();
        patch(SALES_REP, "Opportunity", id, WIN).statusCode(204);

        patch(SALES_REP, "Opportunity", id, WIN).statusCode(204);
        action(SALES_REP, id, Map.of("outcome", "WON"))
                .statusCode(400)
                .body("[0].errorCode", is("FIELD_CUSTOM_VALIDATION_EXCEPTION"))
                .body("[0].message", containsString("already closed"));
        patch(SALES_REP, "Opportunity", id, Map.of("StageName", "Closed Lost", "Loss_Reason__c", "Price"))
                .statusCode(400);
        patch(SALES_REP, "Opportunity", id, Map.of("StageName", "Prospecting")).statusCode(400);
    }

    @Test
    void badRequestsAreAnsweredWithTheirError() {
        String id = aDeal();

        action(SALES_REP, id, Map.of("outcome", "DRAWN"))
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"));
        action(SALES_REP, id, Map.of()).statusCode(400);
        action(SALES_REP, id, Map.of("outcome", "WON", "closedOn", "yesterday"))
                .statusCode(400)
                .body("[0].errorCode", is("JSON_PARSER_ERROR"));
        action(
                        SALES_REP,
                        id,
                        Map.of("outcome", "WON", "closedOn", today().plusDays(1).toString()))
                .statusCode(400)
                .body("[0].fields", hasItem("CloseDate"));
        action(SALES_REP, id, Map.of("outcome", "LOST", "lossReason", "x".repeat(300)))
                .statusCode(400)
                .body("[0].errorCode", is("STRING_TOO_LONG"));
        action(SALES_REP, "nonsense", Map.of("outcome", "WON")).statusCode(404);
        action(SALES_REP, "006000000000001", Map.of("outcome", "WON")).statusCode(404);
        as(SALES_REP).body("{").post(ACTIONS + id + "/close").then().statusCode(400);
        patch(SALES_REP, "Opportunity", id, Map.of("StageName", "Nearly Won"))
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"));

        read("Opportunity", id).body("IsClosed", is(false)).body("Loss_Reason__c", equalTo(null));
    }

    @Test
    void anAdministratorCanAskForFieldsBeforeTheClose() {
        String wonStage = as(ADMIN)
                .queryParam("q", "SELECT Id FROM OpportunityStage WHERE ApiName = 'Closed Won'")
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .extract()
                .path("records[0].Id");
        String id = aDeal();
        try {
            patch(ADMIN, "OpportunityStage", wonStage, Map.of("Required_Fields__c", "NextStep;Amount"))
                    .statusCode(204);
            patch(SALES_REP, "Opportunity", id, WIN).statusCode(400).body("[0].fields", equalTo(List.of("NextStep")));
            patch(SALES_REP, "Opportunity", id, Map.of("StageName", "Closed Won", "NextStep", "Kickoff"))
                    .statusCode(204);
        } finally {
            patch(ADMIN, "OpportunityStage", wonStage, Map.of("Required_Fields__c", ""))
                    .statusCode(204);
        }
    }

    private static ValidatableResponse action(Person by, String id, Map<String, Object> body) {
        return as(by).body(body).post(ACTIONS + id + "/close").then();
    }
}
