package dev.truce.deals.deal;

import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.events.DealScopeChanged;
import dev.truce.roles.Role;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The parts of a deal are read once in a transaction, and still every step of it sees what the steps before have done. */
@DealServiceTest
class DealInOneTransactionIT {
    private static final String API = "/services/data/v64.0/";
    private final Announced announced;

    @Inject
    DealInOneTransactionIT(Announced announced) {
        this.announced = announced;
    }

    private static String aBespokeLine(String deal) {
        return created(post(SALES_REP, "OpportunityLineItem", bespoke(deal)));
    }

    private static Map<String, Object> bespoke(String deal) {
        return Map.of("OpportunityId", deal, "Description", "Interface", "UnitPrice", 5000, "Effort_Hours__c", 40);
    }

    private static Map<String, Object> step(String method, String url, String name, Map<String, Object> body) {
        return Map.of("method", method, "url", url, "referenceId", name, "body", body);
    }

    private static Map<String, Object> win(String deal) {
        return step("PATCH", API + "sobjects/Opportunity/" + deal, "won", Map.of("StageName", "Closed Won"));
    }

    private static Map<String, Object> sell(String deal) {
        return step("POST", API + "sobjects/OpportunityLineItem", "line", bespoke(deal));
    }

    private static Map<String, Object> lookWhetherItCanBeClosed(String deal) {
        return Map.of(
                "method", "GET", "url", "/services/apexrest/deals/" + deal + "/close-readiness", "referenceId", "look");
    }

    private static ValidatableResponse together(List<Map<String, Object>> steps) {
        return as(SALES_REP)
                .body(Map.of("allOrNone", true, "compositeRequest", steps))
                .post(API + "composite")
                .then()
                .statusCode(200);
    }

    @Test
    void aLineAddedBeforeTheCloseCounts() {
        String deal = aDeal();

        together(List.of(sell(deal), win(deal)))
                .body("compositeResponse[1].httpStatusCode", is(400))
                .body("compositeResponse[1].body[0].message", containsString("Bespoke: Interface"));

        read("Opportunity", deal).body("IsClosed", is(false)).body("HasOpportunityLineItem", is(false));
    }

    @Test
    void aLineAddedAfterALookAtTheDealCounts() {
        String deal = aDeal();

        together(List.of(lookWhetherItCanBeClosed(deal), sell(deal), win(deal)))
                .body("compositeResponse[2].httpStatusCode", is(400))
                .body("compositeResponse[2].body[0].message", containsString("Bespoke: Interface"));
    }

    @Test
    void aLineDeletedBeforeTheCloseNoLongerCounts() {
        String deal = aDeal();
        String line = aBespokeLine(deal);

        together(List.of(
                        Map.of(
                                "method",
                                "DELETE",
                                "url",
                                API + "sobjects/OpportunityLineItem/" + line,
                                "referenceId",
                                "gone"),
                        win(deal)))
                .body("compositeResponse.httpStatusCode", contains(204, 204));

        read("Opportunity", deal)
                .body("IsWon", is(true))
                .body("HasOpportunityLineItem", is(false))
                .body("Sold_Effort_Hours__c", is(0));
        assertThat(announced.last(deal).payload().getList("lines")).isEmpty();
    }

    @Test
    void aLineThatBecomesStandardBeforeTheCloseNoLongerNeedsAReview() {
        String deal = aDeal();
        String line = aBespokeLine(deal);
        String offering = created(post(
                ADMIN,
                "Product2",
                Map.of("Name", "ERP quick start", "Standard_Price__c", 5000, "Standard_Effort_Hours__c", 40)));

        together(List.of(
                        step(
                                "PATCH",
                                API + "sobjects/OpportunityLineItem/" + line,
                                "standard",
                                Map.of("Product2Id", offering)),
                        win(deal)))
                .body("compositeResponse.httpStatusCode", contains(204, 204));
    }

    @Test
    void aTeamThatIsPutTogetherBeforeTheCloseIsTold() {
        String deal = aDeal();

        together(List.of(
                        lookWhetherItCanBeClosed(deal),
                        step(
                                "POST",
                                API + "sobjects/OpportunityTeamMember",
                                "member",
                                Map.of(
                                        "OpportunityId",
                                        deal,
                                        "UserId",
                                        PRESALES.id(),
                                        "TeamMemberRole",
                                        Role.PRESALES.label())),
                        win(deal)))
                .body("compositeResponse.httpStatusCode", contains(200, 201, 204));

        assertThat(announced.last(deal).payload().getList("salesTeam")).hasSize(2);
    }

    @Test
    void linesOfOneCollectionAddUpAndEachIsToldWithAVersionOfItsOwn() {
        String deal = aDeal();

        as(SALES_REP)
                .body(Map.of(
                        "allOrNone",
                        true,
                        "records",
                        IntStream.range(0, 3)
                                .mapToObj(i -> Map.of(
                                        "attributes",
                                        Map.of("type", "OpportunityLineItem"),
                                        "OpportunityId",
                                        deal,
                                        "Description",
                                        "Interface " + i,
                                        "UnitPrice",
                                        1000,
                                        "Effort_Hours__c",
                                        10))
                                .toList()))
                .post(API + "composite/sobjects")
                .then()
                .statusCode(200)
                .body("success", everyItem(is(true)));

        read("Opportunity", deal).body("Amount", is(3000)).body("Sold_Effort_Hours__c", is(30));
        List<Announced.Event> told = announced.about(deal);
        assertThat(told)
                .extracting(Announced.Event::version)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(told)
                .filteredOn(event -> event.type().equals(DealScopeChanged.TYPE))
                .hasSize(3);
    }

    @Test
    void whatALineBringsWithItIsToldOnce() {
        String deal = aDeal();
        String offering = created(post(
                ADMIN,
                "Product2",
                Map.of(
                        "Name",
                        "Portal",
                        "Default_Assumptions__c",
                        "There is an interface\nThe data is clean",
                        "Default_Exclusions__c",
                        "Training")));

        created(post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", deal, "Product2Id", offering)));

        List<Announced.Event> told = announced.about(deal).stream()
                .filter(event -> event.type().equals(DealScopeChanged.TYPE))
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).payload().getList("changedFields")).contains("OpportunityLineItems", "Exclusions__c");
        read("Opportunity", deal).body("Scope_Version__c", is(2)).body("Exclusions__c", is("Training"));
    }
}
