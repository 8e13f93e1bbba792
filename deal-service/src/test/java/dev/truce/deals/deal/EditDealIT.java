package dev.truce.deals.deal;

import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.dealFields;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.deals.Crm.today;
import static dev.truce.platform.testkit.login.Person.FINANCE;
import static dev.truce.platform.testkit.login.Person.INTEGRATION;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.DealServiceTest;
import dev.truce.roles.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** D1, D3 and D10 through the API. */
@DealServiceTest
class EditDealIT {
    @Test
    void aNewDealBelongsToItsCreatorAndFollowsItsStage() {
        read("Opportunity", aDeal(Map.of("StageName", "Value Proposition")))
                .body("OwnerId", is(SALES_REP.id()))
                .body("Type", is("New Business"))
                .body("Industry__c", is("Manufacturing"))
                .body("Probability", is(50))
                .body("ExpectedRevenue", is(9000))
                .body("Scope_Version__c", is(1))
                .body("Lifecycle__c", is("Open"));
    }

    @Test
    void aDealNeedsANameAStageAndADate() {
        post(SALES_REP, "Opportunity", Map.of("Amount", 1))
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("REQUIRED_FIELD_MISSING"))
                .body("[0].fields", equalTo(List.of("Name", "CloseDate", "StageName")));
        post(SALES_REP, "Opportunity", dealFields(Map.of("AccountId", "001000000000001AAA")))
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_CROSS_REFERENCE_KEY"));
    }

    /** As in every CRM: what is overdue is a risk, not a reason to turn the deal away. */
    @Test
    void aNewDealMayBeOverdue() {
        Map<String, Object> overdue =
                dealFields(Map.of("CloseDate", today().minusDays(1).toString()));

        int risk = read("Opportunity", created(post(SALES_REP, "Opportunity", overdue)))
                .extract()
                .path("Risk_Score__c");
        int usual = read("Opportunity", aDeal()).extract().path("Risk_Score__c");

        assertThat(risk).isEqualTo(usual + 5);
    }

    @Test
    void aDealIsCountedInACurrencyThatExists() {
        read("Opportunity", aDeal()).body("CurrencyIsoCode", is("USD"));
        read("Opportunity", aDeal(Map.of("CurrencyIsoCode", "eur"))).body("CurrencyIsoCode", is("EUR"));
        post(SALES_REP, "Opportunity", dealFields(Map.of("CurrencyIsoCode", "EUX")))
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"));
    }

    @Test
    void onlySellersCreateDeals() {
        post(FINANCE, "Opportunity", dealFields(Map.of())).then().statusCode(403);
        post(PRESALES, "Opportunity", dealFields(Map.of())).then().statusCode(403);
        post(PROJECT_MANAGER, "Opportunity", dealFields(Map.of()))
                .then()
                .statusCode(403)
                .body("[0].message", containsString(Role.SALES_REP.label()));
        created(post(SALES_MANAGER, "Opportunity", dealFields(Map.of())));
        created(post(INTEGRATION, "Opportunity", dealFields(Map.of())));
    }

    @Test
    void colleaguesDoNotEditTheDeal() {
        String id = aDeal();

        patch(OTHER_SALES_REP, "Opportunity", id, Map.of("Amount", 1)).statusCode(403);
        patch(PROJECT_MANAGER, "Opportunity", id, Map.of("NextStep", "Call")).statusCode(403);
        patch(FINANCE, "Opportunity", id, Map.of("NextStep", "Call")).statusCode(403);
        patch(PRESALES, "Opportunity", id, Map.of("Recommended_Solution__c", "Standard quick start"))
                .statusCode(204);
        patch(SALES_MANAGER, "Opportunity", id, Map.of("Amount", 19_000)).statusCode(204);
    }

    @Test
    void onlyDeliveryCommitsToAGoLive() {
        String id = aDeal();
        Map<String, Object> goLive = Map.of("Committed_Go_Live__c", "2027-03-15");

        patch(SALES_REP, "Opportunity", id, goLive)
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_FIELD_FOR_INSERT_UPDATE"));
        patch(PROJECT_MANAGER, "Opportunity", id, goLive).statusCode(204);
        read("Opportunity", id).body("Committed_Go_Live__c", is("2027-03-15"));
    }

    @Test
    void aNewOwnerIsSomebodyWhoCanOwnIt() {
        String id = aDeal();

        patch(SALES_REP, "Opportunity", id, Map.of("OwnerId", PROJECT_MANAGER.id()))
                .statusCode(400)
                .body("[0].fields", hasItem("OwnerId"));
        patch(OTHER_SALES_REP, "Opportunity", id, Map.of("OwnerId", OTHER_SALES_REP.id()))
                .statusCode(403);
        patch(SALES_REP, "Opportunity", id, Map.of("OwnerId", OTHER_SALES_REP.id(), "Amount", 20_000))
                .statusCode(204);
        read("Opportunity", id).body("OwnerId", is(OTHER_SALES_REP.id())).body("StageName", is("Prospecting"));
        patch(SALES_REP, "Opportunity", id, Map.of("Amount", 1)).statusCode(403);

        String expansion = aDeal(Map.of("Type", "Expansion"));
        patch(SALES_REP, "Opportunity", expansion, Map.of("OwnerId", PROJECT_MANAGER.id()))
                .statusCode(204);
    }
}
