package dev.truce.deals.planning.feasibility;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By when can this deal be delivered? Two deals of one unit, month by month. */
@DealServiceTest
class FeasibilityIT {
    private static final LocalDate START = Crm.today().plusMonths(2).withDayOfMonth(1);

    private String unit;
    private String offering;

    @BeforeEach
    void aUnitWithRoomFor100HoursAMonth() {
        unit = created(post(
                ADMIN,
                "Delivery_Unit__c",
                Map.of("Name", "Reporting", "Skills__c", "Reports", "Monthly_Capacity_Hours__c", 100)));
        offering = created(post(
                ADMIN,
                "Product2",
                Map.of(
                        "Name",
                        "Reports",
                        "Standard_Effort_Hours__c",
                        80,
                        "Standard_Duration_Days__c",
                        10,
                        "Delivery_Unit__c",
                        unit,
                        "Required_Skills__c",
                        "Reports;Statistics")));
    }

    @Test
    void aWonDealTakesTheRoomOfTheNextOne() {
        String first = selling(Map.of("Contracted_Go_Live__c", lastDay(START).toString()));
        String second = selling(Map.of("Requested_Go_Live__c", lastDay(START).toString()));
        feasibility(second)
                .body("requestFits", is(true))
                .body("units[0].months", hasSize(1))
                .body("units[0].months[0].committed", is(0.0f));

        created(post(
                EXECUTIVE,
                "Guard_Override__c",
                Map.of("Opportunity__c", first, "Guard__c", "G1", "Reason__c", "Known work")));
        patch(SALES_REP, "Opportunity", first, Map.of("StageName", "Closed Won"))
                .statusCode(204);

        feasibility(second)
                .body("expertiseCoverage", is(100.0f))
                .body("firstOfKind", is(false))
                .body("requestFits", is(false))
                .body("units.unitId", equalTo(List.of(unit)))
                .body("units[0].months.committed", equalTo(List.of(80.0f, 0.0f)))
                .body("units[0].months.taken", equalTo(List.of(20.0f, 60.0f)))
                .body(
                        "earliestGoLive",
                        startsWith(START.plusMonths(1).toString().substring(0, 7)))
                .body("why", hasItem(startsWith("Reporting needs 80.00 hours")));
    }

    @Test
    void theLongestStandardDurationIsTheLeast() {
        patch(ADMIN, "Product2", offering, Map.of("Standard_Duration_Days__c", 200))
                .statusCode(204);

        feasibility(selling(Map.of()))
                .body("earliestGoLive", is(START.plusDays(200).toString()))
                .body("requestFits", nullValue());
    }

    @Test
    void aUnitThatSaysNothingRestrictsNothingAndOneWithoutRoomAllowsNoDay() {
        patch(ADMIN, "Delivery_Unit__c", unit, Map.of("Monthly_Capacity_Hours__c", 0.1))
                .statusCode(204);
        String deal = selling(Map.of());
        feasibility(deal).body("earliestGoLive", nullValue());

        Map<String, Object> unknown = new HashMap<>();
        unknown.put("Monthly_Capacity_Hours__c", null);
        patch(ADMIN, "Delivery_Unit__c", unit, unknown).statusCode(204);

        feasibility(deal)
                .body("earliestGoLive", is(START.plusDays(10).toString()))
                .body("units[0].months", hasSize(0));
    }

    @Test
    void whatWasNeverDeliveredIsJudgedByTheSkillsOfTheUnit() {
        feasibility(selling(Map.of())).body("expertiseCoverage", is(50.0f));
        as(DELIVERY_MANAGER).get(ACTIONS + "006000000000001/feasibility").then().statusCode(404);
    }

    private String selling(Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("Contracted_Start__c", START.toString()));
        fields.putAll(more);
        String deal = aDeal(fields);
        created(post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", deal, "Product2Id", offering)));
        return deal;
    }

    private static LocalDate lastDay(LocalDate first) {
        return first.plusMonths(1).minusDays(1);
    }

    private static ValidatableResponse feasibility(String deal) {
        return as(DELIVERY_MANAGER).get(ACTIONS + deal + "/feasibility").then().statusCode(200);
    }
}
