package dev.truce.deals.change.amendment;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.aWonDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.deals.Crm.today;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.INTEGRATION;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.login.Person;
import dev.truce.roles.Side;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** D8, false assumptions, actual hours and splits: what happens to a won deal. */
@DealServiceTest
class AmendmentIT {
    @Inject
    Announced announced;

    @Test
    void aLargeChangeIsEstimatedSignedAndInForce() {
        String deal = aWonDeal();
        String amendment = draft(deal, Map.of("Delta_Amount__c", 5000, "Delta_Effort_Hours__c", 40));
        step(DELIVERY_MANAGER, deal, amendment, "approve", Map.of()).statusCode(400);
        step(SALES_REP, deal, amendment, "submit", Map.of()).statusCode(200).body("status", is("In Review"));
        patch(SALES_REP, "Deal_Amendment__c", amendment, Map.of("Delta_Amount__c", 1))
                .statusCode(400);
        step(SALES_MANAGER, deal, amendment, "approve", Map.of()).statusCode(403);
        step(DELIVERY_MANAGER, deal, amendment, "approve", Map.of())
                .statusCode(400)
                .body("[0].message", containsString("beyond the tolerances"));
        step(
                        DELIVERY_MANAGER,
                        deal,
                        amendment,
                        "approve",
                        Map.of(
                                "reviewedDeltaHours",
                                40,
                                "feasibleGoLive",
                                today().plusDays(200).toString()))
                .statusCode(200);
        step(SALES_REP, deal, amendment, "apply", Map.of())
                .statusCode(400)
                .body("[0].fields", hasItem("Document_Url__c"));
        sign(amendment);
        step(OTHER_SALES_REP, deal, amendment, "apply", Map.of()).statusCode(403);

        step(SALES_REP, deal, amendment, "apply", Map.of())
                .statusCode(200)
                .body("status", is("Applied"))
                .body("dealRevision", is(2))
                .body("dealAmount", is(23000.0f));

        read("Opportunity", deal).body("Amount", is(23000)).body("Revision__c", is(2));
        Announced.Event told = announced.last(deal);
        assertThat(told.type()).isEqualTo("truce.deal.amended.v1");
        assertThat(told.payload().getList("changeKinds")).isEqualTo(List.of("AMOUNT"));
        assertThat(told.payload().getFloat("deltaEffortHours")).isEqualTo(40f);
    }

    @Test
    void aSmallChangeAndACorrectionNeedLess() {
        String deal = aWonDeal();
        String small = draft(deal, Map.of("Delta_Amount__c", 900));
        step(SALES_REP, deal, small, "submit", Map.of()).statusCode(200);
        step(DELIVERY_MANAGER, deal, small, "approve", Map.of()).statusCode(200);
        sign(small);
        step(SALES_REP, deal, small, "apply", Map.of()).statusCode(200);

        String correction = draft(deal, Map.of("Kinds__c", "Correction", "Delta_Amount__c", -9000));
        step(SALES_REP, deal, correction, "submit", Map.of()).statusCode(200);
        step(DELIVERY_MANAGER, deal, correction, "approve", Map.of()).statusCode(200);
        step(SALES_REP, deal, correction, "apply", Map.of()).statusCode(200).body("dealRevision", is(3));
    }

    @Test
    void oneAmendmentIsAppliedAtATime() {
        String deal = aWonDeal();
        String first = approved(deal);
        String second = approved(deal);
        step(SALES_REP, deal, first, "apply", Map.of()).statusCode(200);

        step(SALES_REP, deal, second, "apply", Map.of())
                .statusCode(400)
                .body("[0].message", containsString("revision"));
        step(SALES_REP, deal, second, "withdraw", Map.of()).statusCode(200);
    }

    @Test
    void whoDraftedDoesNotDecideAndAnOpenDealIsNotAmended() {
        String deal = aWonDeal();
        String own = created(
                post(DELIVERY_MANAGER, "Deal_Amendment__c", Map.of("Opportunity__c", deal, "Kinds__c", "Dates")));
        step(DELIVERY_MANAGER, deal, own, "submit", Map.of()).statusCode(200);
        step(DELIVERY_MANAGER, deal, own, "reject", Map.of()).statusCode(403);

        post(SALES_REP, "Deal_Amendment__c", Map.of("Opportunity__c", aDeal(), "Kinds__c", "Dates"))
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsPendingHoldsUpTheNextClose() {
        String deal = aWonDeal();
        approved(deal);
        as(SALES_MANAGER)
                .body(Map.of("reason", "Another start"))
                .post(ACTIONS + deal + "/reopen")
                .then()
                .statusCode(200);

        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won"))
                .statusCode(400)
                .body("[0].message", containsString("G11"));
    }

    @Test
    void aFalseAssumptionOfAWonDealProposesAnAmendment() {
        String deal = aDeal();
        String assumption = created(post(
                SALES_REP,
                "Assumption__c",
                Map.of("Opportunity__c", deal, "Statement__c", "There is an interface", "Impact_Hours__c", 60)));
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won")).statusCode(204);

        patch(
                        PROJECT_MANAGER,
                        "Assumption__c",
                        assumption,
                        Map.of("Status__c", "Invalidated", "Outcome__c", "There is none"))
                .statusCode(204);

        String proposal = read("Assumption__c", assumption)
                .body("Proposed_Amendment__c", notNullValue())
                .extract()
                .path("Proposed_Amendment__c");
        read("Deal_Amendment__c", proposal).body("Status__c", is("Draft")).body("Delta_Effort_Hours__c", is(60));
        assertThat(announced.last(assumption).payload().getString("proposedAmendmentId"))
                .isEqualTo(proposal);
    }

    @Test
    void theProjectToolTellsActualHours() {
        String deal = aWonDeal();
        Map<String, Object> actuals = Map.of("actualEffortHours", 120.5, "actualGoLive", "2027-06-14");
        act(SALES_REP, deal, "actuals", actuals).statusCode(403);
        act(INTEGRATION, deal, "actuals", Map.of()).statusCode(400);
        act(INTEGRATION, aDeal(), "actuals", actuals).statusCode(400);

        act(INTEGRATION, deal, "actuals", actuals).statusCode(200).body("actualEffortHours", is(120.5f));

        read("Opportunity", deal).body("Actual_Effort_Hours__c", is(120.5f));
        assertThat(announced.last(deal).type()).isEqualTo("truce.deal.actuals-reported.v1");
    }

    @Test
    void revenueIsSharedWhollyAndLockedByTheClose() {
        String deal = aDeal();
        String half = created(split(SALES_REP, deal, SALES_REP, 60));
        split(SALES_REP, deal, OTHER_SALES_REP, 40.01).then().statusCode(400);
        split(OTHER_SALES_REP, deal, OTHER_SALES_REP, 40).then().statusCode(403);
        split(SALES_REP, deal, OTHER_SALES_REP, 0).then().statusCode(400);
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won"))
                .statusCode(400)
                .body("[0].message", containsString("G5"));
        created(split(SALES_REP, deal, OTHER_SALES_REP, 40));
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won")).statusCode(204);

        assertThat(announced.last(deal).payload().getList("splits.percent")).hasSize(2);
        patch(SALES_REP, "OpportunitySplit", half, Map.of("SplitPercentage", 50))
                .statusCode(400);
        Map<String, Object> all =
                Map.of("userId", SALES_REP.id(), "side", Side.SALES.label(), "type", "Revenue", "percent", 100);
        replace(SALES_REP, deal, Map.of("splits", List.of(all), "reason", "x")).statusCode(403);
        replace(Person.REVOPS, deal, Map.of("splits", List.of(all))).statusCode(400);
        replace(Person.REVOPS, deal, Map.of("splits", List.of(all), "reason", "Agreed"))
                .statusCode(200);
        assertThat(announced.last(deal).type()).isEqualTo("truce.deal.splits-changed.v1");
        assertThat(announced.last(deal).payload().getString("reason")).isEqualTo("Agreed");
        patch(SALES_REP, "Opportunity", deal, Map.of("OwnerId", OTHER_SALES_REP.id()))
                .statusCode(204);
        assertThat(announced.last(deal).type())
                .as("an owner change moves nothing else")
                .isEqualTo("truce.deal.owner-changed.v1");
    }

    private static io.restassured.response.Response split(Person by, String deal, Person who, double percent) {
        return post(
                by,
                "OpportunitySplit",
                Map.of("OpportunityId", deal, "SplitOwnerId", who.id(), "SplitPercentage", percent));
    }

    private static ValidatableResponse replace(Person by, String deal, Map<String, Object> body) {
        return as(by).body(body).put(ACTIONS + deal + "/splits").then();
    }

    private static ValidatableResponse act(Person by, String deal, String action, Map<String, Object> body) {
        return as(by).body(body).post(ACTIONS + deal + "/" + action).then();
    }

    private static String draft(String deal, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("Opportunity__c", deal, "Kinds__c", "Amount"));
        fields.putAll(more);
        return created(post(SALES_REP, "Deal_Amendment__c", fields));
    }

    private static String approved(String deal) {
        String amendment = draft(deal, Map.of("Delta_Amount__c", 100));
        step(SALES_REP, deal, amendment, "submit", Map.of()).statusCode(200);
        step(DELIVERY_MANAGER, deal, amendment, "approve", Map.of()).statusCode(200);
        sign(amendment);
        return amendment;
    }

    private static void sign(String amendment) {
        patch(
                        SALES_REP,
                        "Deal_Amendment__c",
                        amendment,
                        Map.of(
                                "Document_Url__c", "https://documents.example/a.pdf",
                                "Document_Sha256__c",
                                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))
                .statusCode(204);
    }

    private static ValidatableResponse step(
            Person by, String deal, String amendment, String action, Map<String, Object> body) {
        return act(by, deal, "amendments/%s/%s".formatted(amendment, action), body);
    }
}
