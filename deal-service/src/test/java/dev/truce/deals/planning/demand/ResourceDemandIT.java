package dev.truce.deals.planning.demand;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.today;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.RESOURCE_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.login.Person;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom resource planning keeps free for a deal, from the first line to the end. */
@DealServiceTest
class ResourceDemandIT {
    private static final String FORECASTED = "truce.resource-demand.forecasted.v1";
    private static final String CONFIRMED = "truce.resource-demand.confirmed.v1";
    private static final String RELEASED = "truce.resource-demand.released.v1";

    @Inject
    Announced announced;

    private String unit;
    private String deal;

    @BeforeEach
    void aDealOfAUnit() {
        unit = created(post(ADMIN, "Delivery_Unit__c", Map.of("Name", "Portals", "Skills__c", "Portals")));
        deal = aDeal(Map.of(
                "Requested_Go_Live__c", today().plusDays(120).toString(),
                "Contracted_Start__c", today().plusDays(40).toString()));
    }

    @Test
    void whatIsSoldIsForecastConfirmedByTheCloseAndReleasedByTheRescission() {
        sell(40);
        sell(20);
        win();

        List<Announced.Event> told = announced.about(deal + "/demand");
        assertThat(told).extracting(Announced.Event::type).containsExactly(FORECASTED, FORECASTED, CONFIRMED);
        assertThat(told).extracting(Announced.Event::version).containsExactly(1L, 2L, 3L);
        JsonPath confirmed = told.get(2).payload();
        assertThat(confirmed.getInt("probability")).isEqualTo(100);
        assertThat(confirmed.getString("unitId")).isEqualTo(unit);
        assertThat(confirmed.getInt("supersedesVersion")).isEqualTo(2);
        assertThat(confirmed.getList("demand.hours", Double.class)).containsExactly(60.0);
        assertThat(confirmed.getString("demand[0].from"))
                .isEqualTo(today().plusDays(40).toString());
        assertThat(confirmed.getString("demand[0].to"))
                .isEqualTo(today().plusDays(120).toString());
        assertThat(rows()).containsExactly("Confirmed 60.0");
        assertThat(lastClosed().getList("resourceDemand.hours", Double.class)).containsExactly(60.0);

        rescind();

        assertThat(announced.last(deal + "/demand").type()).isEqualTo(RELEASED);
        assertThat(rows()).containsExactly("Released 60.0");
    }

    @Test
    void aLostDealReleasesItsPeopleAndAReopenedOneForecastsThemAgain() {
        sell(40);
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Lost", "Loss_Reason__c", "Price"))
                .statusCode(204);
        assertThat(rows()).containsExactly("Released 40.0");

        as(SALES_MANAGER)
                .body(Map.of("reason", "They came back"))
                .post(ACTIONS + deal + "/reopen")
                .then()
                .statusCode(200);

        assertThat(types()).containsExactly(FORECASTED, RELEASED, FORECASTED);
        assertThat(rows()).containsExactlyInAnyOrder("Released 40.0", "Forecast 40.0");
    }

    @Test
    void theChanceOfWinningIsToldAndAWordThatMovesNobodyIsNot() {
        sell(40);
        patch(SALES_REP, "Opportunity", deal, Map.of("Probability", 85)).statusCode(204);
        patch(SALES_REP, "Opportunity", deal, Map.of("NextStep", "Call them", "Exclusions__c", "Training"))
                .statusCode(204);

        assertThat(types()).containsExactly(FORECASTED, FORECASTED);
        assertThat(announced.last(deal + "/demand").payload().getInt("probability"))
                .isEqualTo(85);
    }

    @Test
    void anAmendmentAddsItsHours() {
        sell(40);
        win();
        String amendment = created(post(
                SALES_REP,
                "Deal_Amendment__c",
                Map.of(
                        "Opportunity__c",
                        deal,
                        "Kinds__c",
                        "Scope Add",
                        "Delta_Effort_Hours__c",
                        2,
                        "Document_Url__c",
                        "https://documents.example/amendment.pdf",
                        "Document_Sha256__c",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")));
        step(SALES_REP, amendment, "submit");
        step(DELIVERY_MANAGER, amendment, "approve");
        step(SALES_REP, amendment, "apply");

        assertThat(rows()).containsExactly("Confirmed 42.0");
    }

    @Test
    void whatNobodyHasToDeliverAndADeletedDealNeedNobody() {
        String licence = created(post(ADMIN, "Product2", Map.of("Name", "Licence", "Needs_Delivery__c", false)));
        created(post(
                SALES_REP,
                "OpportunityLineItem",
                Map.of("OpportunityId", deal, "Product2Id", licence, "Effort_Hours__c", 5)));
        assertThat(types()).isEmpty();

        sell(40);
        as(SALES_REP).delete(ROWS + "Opportunity/" + deal).then().statusCode(204);

        assertThat(types()).containsExactly(FORECASTED, RELEASED);
        assertThat(rows()).isEmpty();
    }

    private void sell(int hours) {
        String offering = created(post(
                ADMIN,
                "Product2",
                Map.of(
                        "Name",
                        "Portal",
                        "Standard_Effort_Hours__c",
                        hours,
                        "Delivery_Unit__c",
                        unit,
                        "Required_Skills__c",
                        "Portals")));
        created(post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", deal, "Product2Id", offering)));
    }

    private void win() {
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won")).statusCode(204);
    }

    private void rescind() {
        String wish = as(SALES_MANAGER)
                .body(Map.of("reason", "They went bankrupt"))
                .post(ACTIONS + deal + "/rescind")
                .then()
                .statusCode(200)
                .extract()
                .path("reversalId");
        as(EXECUTIVE)
                .body(Map.of())
                .post("%s%s/reversals/%s/grant".formatted(ACTIONS, deal, wish))
                .then()
                .statusCode(200);
    }

    private void step(Person person, String amendment, String step) {
        as(person)
                .body(Map.of())
                .post("%s%s/amendments/%s/%s".formatted(ACTIONS, deal, amendment, step))
                .then()
                .statusCode(200);
    }

    private List<String> types() {
        return announced.typesAbout(deal + "/demand");
    }

    private JsonPath lastClosed() {
        return announced.about(deal).stream()
                .filter(event -> event.type().equals("truce.deal.closed.v1"))
                .findFirst()
                .orElseThrow()
                .payload();
    }

    private List<String> rows() {
        return as(RESOURCE_MANAGER)
                .queryParam(
                        "q",
                        "SELECT State__c, Hours__c FROM Resource_Demand__c WHERE Opportunity__c = '%s'".formatted(deal))
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("records")
                .stream()
                .map(row -> "%s %s".formatted(row.get("State__c"), ((Number) row.get("Hours__c")).doubleValue()))
                .toList();
    }
}
