package dev.truce.deals.deal;

import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.dealFields;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import dev.truce.deals.DealServiceTest;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** D2 through the API, the stages as data, and what is remembered. */
@DealServiceTest
class MoveDealIT {
    @Test
    void aStageBackNeedsAReason() {
        String id = aDeal(Map.of("StageName", "Negotiation/Review"));

        patch(SALES_REP, "Opportunity", id, Map.of("StageName", "Prospecting"))
                .statusCode(400)
                .body("[0].fields", hasItem("Stage_Change_Reason__c"));
        patch(
                        SALES_REP,
                        "Opportunity",
                        id,
                        Map.of("StageName", "Prospecting", "Stage_Change_Reason__c", "Sponsor left"))
                .statusCode(204);
        read("Opportunity", id).body("Stage_Change_Reason__c", is("Sponsor left"));
    }

    @Test
    void stagesAreEditedByAdministratorsOnly() {
        Map<String, Object> stage = Map.of("MasterLabel", "Proof of Concept", "SortOrder", 6, "DefaultProbability", 65);
        post(SALES_MANAGER, "OpportunityStage", stage).then().statusCode(403);
        String stageId = created(post(ADMIN, "OpportunityStage", stage));

        String id = aDeal(Map.of("StageName", "proof of concept"));
        read("Opportunity", id).body("StageName", is("Proof of Concept")).body("Probability", is(65));
        as(ADMIN)
                .get(ROWS + "Opportunity/describe")
                .then()
                .body("fields.find { it.name == 'StageName' }.picklistValues.value", hasItem("Proof of Concept"));

        patch(ADMIN, "OpportunityStage", stageId, Map.of("IsActive", false)).statusCode(204);
        post(SALES_REP, "Opportunity", dealFields(Map.of("StageName", "Proof of Concept")))
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"));
    }

    @Test
    void everyMomentOfADealIsInItsHistory() {
        String id = aDeal();
        patch(SALES_REP, "Opportunity", id, Map.of("Amount", 19_000)).statusCode(204);
        patch(SALES_REP, "Opportunity", id, Map.of("NextStep", "Call")).statusCode(204);
        patch(SALES_MANAGER, "Opportunity", id, Map.of("StageName", "Closed Won"))
                .statusCode(204);

        as(ADMIN)
                .queryParam(
                        "q",
                        "SELECT StageName, Amount, CreatedBy.Name FROM OpportunityHistory WHERE OpportunityId = '" + id
                                + "' ORDER BY CreatedDate, Id")
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .body("records.StageName", equalTo(List.of("Prospecting", "Prospecting", "Closed Won")))
                .body("records.Amount", is(List.of(18000, 19000, 19000)))
                .body("records[2].CreatedBy.Name", is(SALES_MANAGER.fullName()));
    }

    @Test
    void whatIsRememberedIsNeitherWrittenNorChangedNorForgotten() {
        String id = aDeal();
        String entry = as(ADMIN)
                .queryParam("q", "SELECT Id FROM OpportunityHistory WHERE OpportunityId = '" + id + "'")
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .body("totalSize", is(1))
                .extract()
                .path("records[0].Id");
        Matcher<Integer> refused = both(greaterThanOrEqualTo(400)).and(lessThan(500));

        patch(ADMIN, "OpportunityHistory", entry, Map.of("StageName", "Closed Won"))
                .statusCode(refused);
        as(ADMIN).delete(ROWS + "OpportunityHistory/" + entry).then().statusCode(refused);
        post(ADMIN, "OpportunityHistory", Map.of("OpportunityId", id, "StageName", "Closed Won"))
                .then()
                .statusCode(refused);

        read("OpportunityHistory", entry).body("StageName", is("Prospecting"));
    }
}
