package dev.truce.deals.report;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.aStandardLine;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.today;
import static dev.truce.deals.Crm.waiveReview;
import static dev.truce.deals.review.ReviewDoors.act;
import static dev.truce.deals.review.ReviewDoors.approval;
import static dev.truce.deals.review.ReviewDoors.claimed;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.INTEGRATION;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.deals.DealServiceTest;
import dev.truce.deals.deal.port.TeamRole;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every report over deals whose figures are known beforehand; a unit of their own keeps other deals out. */
@DealServiceTest
class DealReportIT {
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = created(post(ADMIN, "Delivery_Unit__c", Map.of("Name", "Reports")));
    }

    @Test
    void actualHoursAreComparedWithWhatWasSold() {
        wonTaking(60);
        wonTaking(66);
        wonTaking(90);

        report("actual-underscoping")
                .body("deals", is(3))
                .body("overall", is(0.2f))
                .body("median", is(0.1f))
                .body("shareAbove15Percent", is(0.3333f));
        report("estimate-bias").body("$", hasSize(0));
        wonTaking(60);
        wonTaking(69);
        report("estimate-bias")
                .body("[0].deals", is(5))
                .body("[0].bias", is(0.15f))
                .body("[0].role", is("Deal Owner"))
                .body("[0].userId", is(SALES_REP.id()))
                .body("[1].role", is(TeamRole.PRESALES.label()))
                .body("[1].userId", is(PRESALES.id()))
                .body("[1].bias", is(0.15f));
        report("standardisation")
                .body("deals", is(5))
                .body("standardShare", is(1.0f))
                .body("underscopingOfStandard", is(0.15f))
                .body("underscopingOfBespoke", nullValue());
    }

    private void wonTaking(int hours) {
        String deal = aDeal(Map.of("Delivery_Unit__c", unit));
        aStandardLine(deal);
        created(post(
                SALES_REP,
                "OpportunityTeamMember",
                Map.of("OpportunityId", deal, "UserId", PRESALES.id(), "TeamMemberRole", TeamRole.PRESALES.label())));
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won")).statusCode(204);
        as(INTEGRATION)
                .body(Map.of("actualEffortHours", hours))
                .post(ACTIONS + deal + "/actuals")
                .then()
                .statusCode(200);
    }

    @Test
    void waivedAndOverriddenDealsAreCounted() {
        wonTaking(60);
        String waived = aBespokeDeal();
        patch(SALES_REP, "Opportunity", waived, Map.of("Delivery_Unit__c", unit))
                .statusCode(204);
        waiveReview(waived);
        patch(SALES_REP, "Opportunity", waived, Map.of("StageName", "Closed Won"))
                .statusCode(204);
        String overridden = aDeal(Map.of("Delivery_Unit__c", unit, "Hard_Deadline__c", true));
        created(post(
                EXECUTIVE,
                "Guard_Override__c",
                Map.of("Opportunity__c", overridden, "Guard__c", "G1", "Reason__c", "I take the risk")));
        patch(SALES_REP, "Opportunity", overridden, Map.of("StageName", "Closed Won"))
                .statusCode(204);

        report("gate-integrity")
                .body("won", is(3))
                .body("waived", is(1))
                .body("overridden", is(1))
                .body("openedShare", is(0.6667f));
        report("early-involvement").body("won", is(3)).body("reviewed", is(0)).body("earlyShare", is(0.0f));
        report("review-turnaround").body("decided", is(0)).body("medianHours", nullValue());
        report("expertise-risk")
                .body("won", is(3))
                .body("riskyAmount", is(0.0f))
                .body("share", is(0.0f));
        report("underscoping").body("deals", is(0)).body("overall", nullValue());
        report("timeline-gap").body("deals", is(0)).body("buckets", hasSize(0));
    }

    @Test
    void whatDeliverySaidIsComparedAndWhenItWasAskedFirst() {
        String deal = aBespokeDeal();
        patch(SALES_REP, "Opportunity", deal, Map.of("Delivery_Unit__c", unit, "StageName", "Qualification"))
                .statusCode(204);
        String review = claimed(deal);
        act(DELIVERY_MANAGER, deal, review, "approve", approval(Map.of("reviewedEffortHours", 104)))
                .statusCode(200);
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won")).statusCode(204);

        report("early-involvement")
                .body("won", is(1))
                .body("reviewed", is(1))
                .body("early", is(0))
                .body("firstTouches", hasSize(1))
                .body("firstTouches[0].stage", is("Qualification"))
                .body("firstTouches[0].deals", is(1));
        report("underscoping").body("deals", is(1)).body("overall", is(0.04f)).body("shareAbove15Percent", is(0.0f));
        report("review-turnaround").body("decided", is(1)).body("withinSla", is(1.0f));
    }

    @Test
    void promisesAndRiskOfOpenDeals() {
        String deal = aDeal(Map.of("Delivery_Unit__c", unit, "Hard_Deadline__c", true));
        created(post(SALES_REP, "Commitment__c", Map.of("Opportunity__c", deal, "Statement__c", "Quick")));
        created(post(
                SALES_REP,
                "Commitment__c",
                Map.of("Opportunity__c", deal, "Statement__c", "Cheap", "In_Contract__c", true)));

        report("promises").body("promises", is(2)).body("open", is(2)).body("offContractPerDeal", is(1.0f));
        report("at-risk")
                .body("open", is(1))
                .body("deals[0].dealId", is(deal))
                .body("deals[0].score", is(20))
                .body("meanScore", is(20.0f));
    }

    @Test
    void filtersRestrictAndNonsenseIsRefused() {
        wonTaking(60);
        report("actual-underscoping?from=" + today()).body("deals", is(1));
        report("actual-underscoping?from=" + today().plusDays(1)).body("deals", is(0));
        as(SALES_REP)
                .get("/services/apexrest/reports/at-risk?from=yesterday")
                .then()
                .statusCode(400);
        as(SALES_REP).get("/services/apexrest/reports/at-risk?owner=me").then().statusCode(400);
    }

    private ValidatableResponse report(String path) {
        String separator = path.contains("?") ? "&" : "?";
        return as(SALES_REP)
                .get("/services/apexrest/reports/" + path + separator + "unit=" + unit)
                .then()
                .statusCode(200);
    }
}
