package dev.truce.deals.review;

import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.anAccount;
import static dev.truce.deals.Crm.read;
import static dev.truce.deals.review.ReviewDoors.approval;
import static dev.truce.deals.review.ReviewDoors.win;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.testkit.login.Person;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The delivery review for clients that know approval processes only. */
@DealServiceTest
class ReviewApprovalIT {
    private static final String NOTHING_PROMISED = "{\"nothingPromised\": true}";

    @Inject
    Announced announced;

    private static ValidatableResponse take(Person by, String action, String contextId, @Nullable String comments) {
        Map<String, Object> step = new HashMap<>();
        step.put("actionType", action);
        step.put("contextId", contextId);
        step.put("comments", comments);
        return as(by).body(Map.of("requests", List.of(step)))
                .post("/services/data/v64.0/process/approvals")
                .then()
                .statusCode(200);
    }

    private static String submitted(String deal) {
        return take(SALES_REP, "Submit", deal, NOTHING_PROMISED)
                .body("[0].success", is(true))
                .extract()
                .path("[0].newWorkitemIds[0]");
    }

    private static String theReviewOf(String deal) {
        return as(SALES_REP)
                .queryParam("q", "SELECT Id FROM Delivery_Review__c WHERE Opportunity__c = '%s'".formatted(deal))
                .get("/services/data/v64.0/query")
                .then()
                .body("records", hasSize(1))
                .extract()
                .path("records[0].Id");
    }

    private static String json(Map<String, Object> body) {
        return new io.vertx.core.json.JsonObject(body).encode();
    }

    @Test
    void aDealIsSubmittedApprovedAndWon() {
        String deal = aBespokeDeal();
        String workItem = submitted(deal);
        String review = theReviewOf(deal);
        read("Delivery_Review__c", review).body("Requested_By__c", is(SALES_REP.id()));

        take(DELIVERY_MANAGER, "Approve", workItem, json(approval(Map.of())))
                .body("[0].errors", is((Object) null))
                .body("[0].entityId", is(deal))
                .body("[0].instanceStatus", is("Approved"));
        assertThat(announced.typesAbout(review))
                .as("what the actions announce")
                .containsExactly(
                        "truce.delivery-review.requested.v1",
                        "truce.delivery-review.assigned.v1",
                        "truce.delivery-review.decided.v1");
        win(deal).statusCode(204);
    }

    @Test
    void anApprovalSaysWhatDeliveryHasToSay() {
        String deal = aBespokeDeal();
        String workItem = submitted(deal);
        take(DELIVERY_MANAGER, "Approve", workItem, "Looks good")
                .body("[0].success", is(false))
                .body("[0].errors.statusCode.unique()", is(List.of("FIELD_CUSTOM_VALIDATION_EXCEPTION")))
                .body(
                        "[0].errors.fields.flatten()",
                        is(List.of("dimensions", "methodologyFit", "reviewedEffortHours", "feasibleGoLive")));
        read("Delivery_Review__c", theReviewOf(deal)).body("Status__c", is("Requested"));
        take(DELIVERY_MANAGER, "Approve", workItem, "{\"dimensions\": 1}")
                .body("[0].errors[0].statusCode", is("JSON_PARSER_ERROR"));
    }

    @Test
    void aRejectionNamesItsReasonsInTheComments() {
        String deal = aBespokeDeal();
        submitted(deal);
        take(DELIVERY_MANAGER, "Reject", deal, null)
                .body("[0].success", is(false))
                .body("[0].errors.fields.flatten()", is(List.of("reasons", "counterProposal")));
        take(DELIVERY_MANAGER, "Reject", deal, "NO_CAPACITY, TIMELINE: three months later")
                .body("[0].success", is(true))
                .body("[0].instanceStatus", is("Rejected"));
        String review = theReviewOf(deal);
        read("Delivery_Review__c", review)
                .body("Status__c", is("Rejected"))
                .body("Counter_Proposal__c", is("three months later"));
        JsonPath decided = announced.about(review).get(2).payload();
        assertThat(decided.getList("reasons")).isEqualTo(List.of("NO_CAPACITY", "TIMELINE"));
    }

    @Test
    void wordsWithoutACodeMeanThatItIsNotDeliverable() {
        String deal = aBespokeDeal();
        submitted(deal);
        String review = theReviewOf(deal);
        take(DELIVERY_MANAGER, "Reject", review, "Three carriers are too many")
                .body("[0].instanceStatus", is("Rejected"));
        assertThat(announced.about(review).get(2).payload().getList("reasons")).isEqualTo(List.of("NOT_DELIVERABLE"));
    }

    @Test
    void theGuardsOfTheActionsHold() {
        String deal = aBespokeDeal();
        take(SALES_REP, "Submit", aDeal(), null).body("[0].errors.fields.flatten()", hasItem("Problem_To_Solve__c"));
        take(OTHER_SALES_REP, "Submit", deal, NOTHING_PROMISED)
                .body("[0].errors[0].statusCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        String workItem = submitted(deal);
        take(SALES_REP, "Submit", deal, NOTHING_PROMISED).body("[0].errors[0].statusCode", is("ALREADY_IN_PROCESS"));
        take(PROJECT_MANAGER, "Approve", workItem, json(approval(Map.of())))
                .body("[0].errors[0].statusCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        take(SALES_REP, "Reject", workItem, "TIMELINE: no")
                .body("[0].errors[0].statusCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        assertThat(announced.typesAbout(theReviewOf(deal))).containsExactly("truce.delivery-review.requested.v1");
    }

    @Test
    void whatWaitsForNobodyIsNotDecided() {
        String deal = aBespokeDeal();
        take(DELIVERY_MANAGER, "Approve", deal, null).body("[0].errors[0].statusCode", is("NO_APPLICABLE_PROCESS"));
        String workItem = submitted(deal);
        take(DELIVERY_MANAGER, "Reject", workItem, "TIMELINE: three months later");
        take(DELIVERY_MANAGER, "Reject", workItem, "TIMELINE: three months later")
                .body("[0].errors[0].message", containsString("Rejected"));
        take(SALES_REP, "Submit", anAccount(), null).body("[0].errors[0].statusCode", is("NO_APPLICABLE_PROCESS"));
        take(SALES_REP, "Submit", RecordId.next("006"), null)
                .body("[0].errors[0].statusCode", is("INVALID_CROSS_REFERENCE_KEY"));
    }

    @Test
    void theProcessIsListed() {
        as(SALES_REP)
                .get("/services/data/v64.0/process/approvals")
                .then()
                .statusCode(200)
                .body("approvals.Opportunity.name", is(List.of("Delivery Review")));
    }
}
