package dev.truce.deals.review;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.deals.Crm.today;
import static dev.truce.deals.Crm.waiveReview;
import static dev.truce.deals.review.ReviewDoors.act;
import static dev.truce.deals.review.ReviewDoors.approval;
import static dev.truce.deals.review.ReviewDoors.approved;
import static dev.truce.deals.review.ReviewDoors.claimed;
import static dev.truce.deals.review.ReviewDoors.condition;
import static dev.truce.deals.review.ReviewDoors.guardsInTheWay;
import static dev.truce.deals.review.ReviewDoors.request;
import static dev.truce.deals.review.ReviewDoors.requested;
import static dev.truce.deals.review.ReviewDoors.win;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.deals.review.deadline.EnforceReviewDeadlines;
import dev.truce.platform.testkit.login.Person;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Delivery's say, from the request to the close, through every door. */
@DealServiceTest
class ReviewIT {
    @Inject
    Announced announced;

    @Inject
    EnforceReviewDeadlines deadlines;

    @Inject
    DataSource database;

    private String deal;

    @BeforeEach
    void aDealThatDeliveryHasToSee() {
        deal = aBespokeDeal();
    }

    @Test
    void aBespokeDealIsRefusedReviewedChangedReapprovedAndWon() {
        win(deal).statusCode(400).body("$", hasSize(1)).body("[0].message", containsString("Bespoke: Interface"));
        String first = approved(deal);
        assertThat(guardsInTheWay(deal)).isEmpty();

        patch(PRESALES, "Opportunity", deal, Map.of("Requested_Solution__c", "And a portal for carriers"))
                .statusCode(204);
        read("Opportunity", deal).body("Review_Status__c", is("Stale"));
        win(deal).statusCode(400).body("[0].message", containsString("REVIEW_STALE: Requested_Solution__c"));

        String second = approved(deal);
        win(deal).statusCode(204);

        read("Delivery_Review__c", first).body("Is_Current__c", is(false)).body("Status__c", is("Stale"));
        read("Delivery_Review__c", second).body("Previous_Review__c", is(first));
        assertThat(announced.typesAbout(first))
                .containsExactly(
                        "truce.delivery-review.requested.v1",
                        "truce.delivery-review.assigned.v1",
                        "truce.delivery-review.decided.v1",
                        "truce.delivery-review.stale.v1");
        Announced.Event won = announced.last(deal);
        assertThat(won.type()).isEqualTo("truce.deal.closed.v1");
        assertThat(won.payload().getString("deliveryReview.id")).isEqualTo(second);
        assertThat(won.payload().getString("deliveryReview.state")).isEqualTo("APPROVED");
        assertThat(won.payload().getFloat("reviewedEffortHours")).isEqualTo(100f);
        assertThat(won.payload().getInt("openAssumptions")).isEqualTo(1);
    }

    @Test
    void aRequestWithoutThePackageIsToldEverythingThatIsMissing() {
        String empty = aDeal();

        as(SALES_REP)
                .body(Map.of())
                .post(ACTIONS + empty + "/reviews")
                .then()
                .statusCode(400)
                .body(
                        "fields.flatten()",
                        containsInAnyOrder(
                                "Problem_To_Solve__c",
                                "OpportunityLineItems",
                                "Requested_Go_Live__c",
                                "Commitments__r",
                                "Assumptions__r"));
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER_SALES_REP", "DELIVERY_MANAGER", "PROJECT_MANAGER", "EXECUTIVE", "FINANCE"})
    void onlySellersRequest(Person stranger) {
        request(stranger, deal).statusCode(403);
    }

    @Test
    void deliveryIsAskedOnceAtATime() {
        requested(deal);

        request(SALES_MANAGER, deal).statusCode(400).body("[0].message", containsString("being reviewed already"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SALES_REP", "SALES_MANAGER", "PRESALES", "PROJECT_MANAGER", "EXECUTIVE", "REVOPS"})
    void onlyADeliveryManagerClaims(Person other) {
        act(other, deal, requested(deal), "claim", Map.of()).statusCode(403);
    }

    @Test
    void nobodyOnTheSalesTeamReviewsWhateverTheirRoles() {
        String review = requested(deal);
        as(SALES_REP)
                .body(Map.of("OpportunityId", deal, "UserId", ADMIN.id(), "TeamMemberRole", "Sales Support"))
                .post(ROWS + "OpportunityTeamMember")
                .then()
                .statusCode(201);

        act(ADMIN, deal, review, "claim", Map.of()).statusCode(403).body("[0].message", containsString("sales team"));
        act(DELIVERY_MANAGER, deal, review, "assign", Map.of("userId", SALES_REP.id()))
                .statusCode(403);
        act(DELIVERY_MANAGER, deal, review, "assign", Map.of("userId", OTHER_SALES_REP.id()))
                .statusCode(400)
                .body("[0].message", containsString("side Delivery"));
        act(DELIVERY_MANAGER, deal, review, "assign", Map.of("userId", PROJECT_MANAGER.id()))
                .statusCode(200)
                .body("status", is("In Review"))
                .body("reviewerId", is(PROJECT_MANAGER.id()));
    }

    @Test
    void aReviewerWhoIsNoManagerDecidesButDoesNotReject() {
        String review = requested(deal);
        act(DELIVERY_MANAGER, deal, review, "assign", Map.of("userId", PROJECT_MANAGER.id()))
                .statusCode(200);

        act(DELIVERY_MANAGER, deal, review, "approve", approval(Map.of())).statusCode(403);
        act(PROJECT_MANAGER, deal, review, "reject", Map.of("reasons", List.of("BUDGET"), "counterProposal", "Less"))
                .statusCode(403);
        act(PROJECT_MANAGER, deal, review, "delegate", Map.of("userId", DELIVERY_MANAGER.id()))
                .statusCode(200)
                .body("delegateId", is(DELIVERY_MANAGER.id()));
        act(DELIVERY_MANAGER, deal, review, "reject", Map.of("reasons", List.of("BUDGET"), "counterProposal", "Less"))
                .statusCode(200)
                .body("status", is("Rejected"))
                .body("counterProposal", is("Less"));

        win(deal).statusCode(400).body("[0].message", containsString("delivery decided: Rejected"));
        assertThat(announced.last(review).payload().getList("reasons")).isEqualTo(List.of("BUDGET"));
        read("Opportunity", deal).body("Review_Status__c", is("Rejected"));
        requested(deal);
        read("Opportunity", deal).body("Review_Status__c", is("Requested"));
    }

    @Test
    void requestedChangesNameWhatToChange() {
        String review = claimed(deal);
        Map<String, Object> finding = Map.of("field", "Requested_Go_Live__c", "text", "Three months are needed");

        act(DELIVERY_MANAGER, deal, review, "request-changes", Map.of("findings", List.of(finding)))
                .statusCode(200)
                .body("findings[0].field", is("Requested_Go_Live__c"));

        read("Delivery_Review__c", review).body("Findings__c", is("Requested_Go_Live__c: Three months are needed"));
        assertThat(guardsInTheWay(deal)).containsExactly("G1");
        assertThat(announced.last(review).payload().getString("findings[0].text"))
                .isEqualTo("Three months are needed");
    }

    @Test
    void aConditionBeforeTheCloseHoldsItUpUntilDeliverySaysItIsMet() {
        String review = claimed(deal);
        String condition = act(
                        DELIVERY_MANAGER,
                        deal,
                        review,
                        "approve",
                        approval(Map.of("conditions", List.of(condition("PRE_CLOSE"), condition("PRE_KICKOFF")))))
                .statusCode(200)
                .body("status", is("Approved With Conditions"))
                .extract()
                .path("conditions.find { it.gate == 'Pre Close' }.conditionId");

        assertThat(guardsInTheWay(deal)).containsExactly("G1");
        patch(SALES_REP, "Review_Condition__c", condition, Map.of("Status__c", "Met"))
                .statusCode(403);
        patch(PROJECT_MANAGER, "Review_Condition__c", condition, Map.of("Status__c", "Met"))
                .statusCode(403);
        patch(DELIVERY_MANAGER, "Review_Condition__c", condition, Map.of("Status__c", "Met"))
                .statusCode(204);
        patch(DELIVERY_MANAGER, "Review_Condition__c", condition, Map.of("Status__c", "Open"))
                .statusCode(400);

        win(deal).statusCode(204);
        assertThat(announced.last(deal).payload().getList("deliveryReview.conditions.status"))
                .isEqualTo(List.of("Met", "Open"));
    }

    @Test
    void theReviewerDecidesAboutTheScopeThatWasRead() {
        String review = claimed(deal);
        int version = read("Opportunity", deal).extract().path("Scope_Version__c");
        patch(SALES_REP, "Opportunity", deal, Map.of("Exclusions__c", "No training"))
                .statusCode(204);

        act(DELIVERY_MANAGER, deal, review, "approve", approval(Map.of("scopeVersion", version)))
                .statusCode(400)
                .body("[0].fields", hasItem("Scope_Version__c"));
        act(DELIVERY_MANAGER, deal, review, "approve", approval(Map.of("scopeVersion", version + 1)))
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "promise", "assumption", "effort", "amount", "go-live", "exclusion", "composite"})
    void aMaterialChangeMakesItStaleWhicheverPathItComesBy(String path) {
        String review = approved(deal);

        change(path);

        read("Delivery_Review__c", review).body("Status__c", is("Stale"));
        read("Opportunity", deal).body("Review_Status__c", is("Stale"));
        assertThat(announced.last(review).type()).isEqualTo("truce.delivery-review.stale.v1");
        assertThat(guardsInTheWay(deal)).contains("G2");
    }

    private void change(String path) {
        String line = as(SALES_REP)
                .queryParam("q", "SELECT Id FROM OpportunityLineItem WHERE OpportunityId = '" + deal + "'")
                .get("/services/data/v64.0/query")
                .then()
                .extract()
                .path("records[0].Id");
        switch (path) {
            case "line" ->
                created(post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", deal, "Description", "More")));
            case "promise" ->
                created(post(SALES_REP, "Commitment__c", Map.of("Opportunity__c", deal, "Statement__c", "Sooner")));
            case "assumption" ->
                created(post(
                        SALES_REP,
                        "Assumption__c",
                        Map.of("Opportunity__c", deal, "Statement__c", "Easy", "Impact_Amount__c", 5000)));
            case "effort" ->
                patch(SALES_REP, "OpportunityLineItem", line, Map.of("Effort_Hours__c", 105.01))
                        .statusCode(204);
            case "amount" ->
                patch(SALES_REP, "OpportunityLineItem", line, Map.of("UnitPrice", 18900.01))
                        .statusCode(204);
            case "go-live" ->
                patch(
                                SALES_REP,
                                "Opportunity",
                                deal,
                                Map.of(
                                        "Requested_Go_Live__c",
                                        today().plusMonths(6).minusDays(14).toString()))
                        .statusCode(204);
            case "exclusion" ->
                patch(SALES_REP, "Opportunity", deal, Map.of("Exclusions__c", "No training"))
                        .statusCode(204);
            default ->
                as(SALES_REP)
                        .body(Map.of(
                                "compositeRequest",
                                List.of(Map.of(
                                        "method",
                                        "PATCH",
                                        "url",
                                        ROWS + "Opportunity/" + deal,
                                        "referenceId",
                                        "change",
                                        "body",
                                        Map.of("Engagement_Type__c", "Retainer")))))
                        .post("/services/data/v64.0/composite")
                        .then()
                        .statusCode(200)
                        .body("compositeResponse[0].httpStatusCode", is(204));
        }
    }

    @Test
    void aChangeWithinToleranceOrBesideTheScopeKeepsTheApproval() {
        String review = approved(deal);

        patch(
                        SALES_REP,
                        "Opportunity",
                        deal,
                        Map.of(
                                "Name", "Hartmann interface",
                                "NextStep", "Sign",
                                "Contract_Url__c", "https://documents.example/c.pdf",
                                "Contracted_Go_Live__c", today().plusMonths(6).toString(),
                                "CloseDate", today().plusDays(3).toString()))
                .statusCode(204);
        created(post(SALES_REP, "Assumption__c", Map.of("Opportunity__c", deal, "Statement__c", "Small thing")));

        read("Delivery_Review__c", review).body("Status__c", is("Approved"));
        win(deal).statusCode(204);
    }

    @Test
    void whatWasUndoneIsReconfirmedByOneCall() {
        String review = approved(deal);
        patch(SALES_REP, "Opportunity", deal, Map.of("Exclusions__c", "No training"))
                .statusCode(204);
        act(DELIVERY_MANAGER, deal, review, "reconfirm", Map.of())
                .statusCode(400)
                .body("[0].message", containsString("Exclusions__c"));
        patch(SALES_REP, "Opportunity", deal, java.util.Collections.singletonMap("Exclusions__c", null))
                .statusCode(204);
        assertThat(guardsInTheWay(deal)).as("stale until delivery says so").containsExactly("G2");

        act(PROJECT_MANAGER, deal, review, "reconfirm", Map.of()).statusCode(403);
        act(DELIVERY_MANAGER, deal, review, "reconfirm", Map.of())
                .statusCode(200)
                .body("status", is("Approved"));

        win(deal).statusCode(204);
    }

    @Test
    void anOldApprovalExpiresAndIsReconfirmed() throws SQLException {
        String review = approved(deal);
        move(review, "valid_until = current_date - 1");

        win(deal).statusCode(400).body("[0].message", containsString("REVIEW_EXPIRED"));
        deadlines.doWhatIsDue();
        read("Delivery_Review__c", review).body("Status__c", is("Expired"));
        read("Opportunity", deal).body("Review_Status__c", is("Expired"));
        assertThat(announced.last(review).type()).isEqualTo("truce.delivery-review.expired.v1");

        act(DELIVERY_MANAGER, deal, review, "reconfirm", Map.of()).statusCode(200);
        win(deal).statusCode(204);
    }

    @Test
    void capacityIsPromisedForAShorterTime() throws SQLException {
        String review = approved(deal);
        move(review, "capacity_valid_until = current_date - 1");

        assertThat(guardsInTheWay(deal)).containsExactly("G2");
        act(DELIVERY_MANAGER, deal, review, "reconfirm", Map.of()).statusCode(200);
        assertThat(guardsInTheWay(deal)).isEmpty();
    }

    @Test
    void aDeliveryThatDoesNotAnswerIsEscalatedTwice() throws SQLException {
        String review = requested(deal);
        deadlines.doWhatIsDue();
        read("Delivery_Review__c", review).body("Escalation_Level__c", is(0));

        move(review, "due_at = now() - interval '1 minute'");
        deadlines.doWhatIsDue();
        deadlines.doWhatIsDue();
        read("Delivery_Review__c", review).body("Escalation_Level__c", is(1));
        move(review, "due_at = now() - interval '9 days'");
        deadlines.doWhatIsDue();

        read("Delivery_Review__c", review).body("Escalation_Level__c", is(2));
        assertThat(announced.typesAbout(review))
                .filteredOn("truce.delivery-review.sla-breached.v1"::equals)
                .hasSize(2);
    }

    private void move(String review, String change) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update delivery_review set " + change + " where id = ?")) {
            update.setString(1, review);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void everyUnitHasToAgree() {
        String north = created(post(ADMIN, "Delivery_Unit__c", Map.of("Name", "North")));
        String south = created(post(ADMIN, "Delivery_Unit__c", Map.of("Name", "South")));
        String offering = created(post(
                ADMIN,
                "Product2",
                Map.of("Name", "Portal", "Standard_Effort_Hours__c", 40, "Delivery_Unit__c", south)));
        created(post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", deal, "Product2Id", offering)));
        patch(SALES_REP, "Opportunity", deal, Map.of("Delivery_Unit__c", north)).statusCode(204);
        List<String> reviews = request(SALES_REP, deal)
                .statusCode(200)
                .body("deliveryUnitId", containsInAnyOrder(north, south))
                .extract()
                .path("reviewId");

        reviews.forEach(
                review -> act(DELIVERY_MANAGER, deal, review, "claim", Map.of()).statusCode(200));
        act(DELIVERY_MANAGER, deal, reviews.get(0), "approve", approval(Map.of("reviewedEffortHours", 60)))
                .statusCode(200);
        read("Opportunity", deal).body("Review_Status__c", is("In Review"));
        assertThat(guardsInTheWay(deal)).containsExactly("G1");
        act(DELIVERY_MANAGER, deal, reviews.get(1), "approve", approval(Map.of("reviewedEffortHours", 70)))
                .statusCode(200);

        read("Opportunity", deal).body("Review_Status__c", is("Approved")).body("Reviewed_Effort_Hours__c", is(130));
        win(deal).statusCode(204);
    }

    @Test
    void underscopingAndAnEarlyGoLiveAreGuarded() {
        String review = claimed(deal);
        act(DELIVERY_MANAGER, deal, review, "approve", approval(Map.of("reviewedEffortHours", 105.27)))
                .statusCode(200);
        patch(
                        SALES_REP,
                        "Opportunity",
                        deal,
                        Map.of(
                                "Contracted_Go_Live__c",
                                today().plusMonths(5).minusDays(1).toString()))
                .statusCode(204);

        assertThat(guardsInTheWay(deal)).containsExactly("G8", "G9");
        win(deal).statusCode(400).body("$", hasSize(2));
        read("Opportunity", deal).body("Risk_Score__c", is(8));
    }

    @Test
    void aWaiverIsBoundToTheScopeToo() {
        as(SALES_MANAGER)
                .body(Map.of("reason", "x"))
                .post(ACTIONS + deal + "/reviews/waive")
                .then()
                .statusCode(403);
        as(EXECUTIVE)
                .body(Map.of())
                .post(ACTIONS + deal + "/reviews/waive")
                .then()
                .statusCode(400);
        waiveReview(deal);
        read("Opportunity", deal).body("Review_Status__c", is("Waived"));

        patch(SALES_REP, "Opportunity", deal, Map.of("Exclusions__c", "No training"))
                .statusCode(204);
        assertThat(guardsInTheWay(deal)).containsExactly("G2");

        waiveReview(deal);
        win(deal).statusCode(204);
    }

    @Test
    void aLostDealIsNotReviewedAnyMore() {
        String review = claimed(deal);

        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Lost", "Loss_Reason__c", "Price"))
                .statusCode(204);

        read("Delivery_Review__c", review).body("Status__c", is("Withdrawn"));
        assertThat(announced.last(review).type()).isEqualTo("truce.delivery-review.withdrawn.v1");
        act(DELIVERY_MANAGER, deal, review, "approve", approval(Map.of())).statusCode(400);
        request(SALES_REP, deal).statusCode(400).body("[0].message", containsString("closed"));
    }

    @Test
    void salesWithdrawsWhatWasNotDecided() {
        String review = requested(deal);

        act(OTHER_SALES_REP, deal, review, "withdraw", Map.of()).statusCode(403);
        act(SALES_REP, deal, review, "withdraw", Map.of()).statusCode(200).body("status", is("Withdrawn"));

        read("Opportunity", deal).body("Review_Status__c", is("Required"));
    }

    @Test
    void aStaleVersionIsNotDecided() {
        String review = claimed(deal);

        as(DELIVERY_MANAGER)
                .header("If-Match", "\"0\"")
                .body(approval(Map.of()))
                .post("%s%s/reviews/%s/approve".formatted(ACTIONS, deal, review))
                .then()
                .statusCode(412);
        act(DELIVERY_MANAGER, deal, "a01000000000001", "claim", Map.of()).statusCode(404);
        act(DELIVERY_MANAGER, aDeal(), review, "claim", Map.of()).statusCode(404);
    }

    @Test
    void theExplanationSaysWhyAndWhereItStands() {
        as(SALES_REP)
                .get(ACTIONS + deal + "/review")
                .then()
                .statusCode(200)
                .body("required", is(true))
                .body("why.code", equalTo(List.of("BESPOKE")))
                .body("status", is("Required"))
                .body("standardisation", is(0.0f))
                .body("risk.score", is(25))
                .body("reviews", hasSize(0));
        String review = approved(deal);
        as(SALES_REP)
                .get(ACTIONS + deal + "/review")
                .then()
                .body("status", is("Approved"))
                .body("reviews.reviewId", equalTo(List.of(review)))
                .body("risk.score", is(5));
    }

    @Test
    void everyDoorAnswersTheSameMissingReview() {
        String key = UUID.randomUUID().toString();
        patch(SALES_REP, "Opportunity", deal, Map.of("External_Id__c", key)).statusCode(204);
        Map<String, Object> winning = Map.of("StageName", "Closed Won");
        String byPatch = win(deal).statusCode(400).extract().path("[0].message");
        String byAction = as(SALES_REP)
                .body(Map.of("outcome", "WON"))
                .post(ACTIONS + deal + "/close")
                .then()
                .statusCode(400)
                .extract()
                .path("[0].message");
        String byUpsert = as(SALES_REP)
                .body(winning)
                .patch(ROWS + "Opportunity/External_Id__c/" + key)
                .then()
                .statusCode(400)
                .extract()
                .path("[0].message");
        String byComposite = as(SALES_REP)
                .body(Map.of(
                        "compositeRequest",
                        List.of(Map.of(
                                "method",
                                "PATCH",
                                "url",
                                ROWS + "Opportunity/" + deal,
                                "referenceId",
                                "win",
                                "body",
                                winning))))
                .post("/services/data/v64.0/composite")
                .then()
                .statusCode(200)
                .extract()
                .path("compositeResponse[0].body[0].message");

        assertThat(List.of(byAction, byUpsert, byComposite)).containsOnly(byPatch);
        assertThat(byPatch).contains("G1").contains("Bespoke");
    }

    @Test
    void anExecutiveOverridesGuardByGuardAndTheEventTellsIt() {
        override(SALES_MANAGER, "G1").statusCode(403);
        override(ADMIN, "G1").statusCode(403);
        post(EXECUTIVE, "Guard_Override__c", Map.of("Opportunity__c", deal, "Guard__c", "G1"))
                .then()
                .statusCode(400);
        override(EXECUTIVE, "G1").statusCode(201);
        as(SALES_REP)
                .get(ACTIONS + deal + "/close-readiness")
                .then()
                .body("ready", is(true))
                .body("guards.find { it.guard == 'G1' }.met", is(false))
                .body("guards.find { it.guard == 'G1' }.override.by", is(EXECUTIVE.id()));

        win(deal).statusCode(204);

        assertThat(announced.last(deal).payload().getList("overrides.guard")).isEqualTo(List.of("G1"));
        assertThat(announced.last(deal).payload().getString("overrides[0].reason"))
                .isEqualTo("I take the risk");
        override(EXECUTIVE, "G3").statusCode(400);
    }

    @Test
    void anOverrideSpeaksAboutTheDealAsItWas() {
        override(EXECUTIVE, "G1").statusCode(201);
        patch(SALES_REP, "Opportunity", deal, Map.of("Exclusions__c", "No training"))
                .statusCode(204);

        win(deal).statusCode(400).body("[0].message", containsString("G1"));
    }

    private io.restassured.response.ValidatableResponse override(Person by, String guard) {
        return post(
                        by,
                        "Guard_Override__c",
                        Map.of("Opportunity__c", deal, "Guard__c", guard, "Reason__c", "I take the risk"))
                .then();
    }
}
