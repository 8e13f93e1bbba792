package dev.truce.deals.commitment.promise;

import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.aStandardLine;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.login.Person;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes which step with a promise, and what a contested one stops. */
@DealServiceTest
class PromiseRightsIT {
    @Inject
    Announced announced;

    private String deal;
    private String promise;

    @BeforeEach
    void aDealWithAPromise() {
        deal = aDeal();
        promise = created(post(
                SALES_REP,
                "Commitment__c",
                Map.of(
                        "Opportunity__c",
                        deal,
                        "Statement__c",
                        "Orders appear within five minutes",
                        "Kind__c",
                        "Scope")));
    }

    @Test
    void aContestedPromiseBlocksTheCloseUntilItIsSettled() {
        contest();
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won"))
                .statusCode(400)
                .body("$", hasSize(1))
                .body("[0].message", containsString("G7"));

        step(SALES_REP, "Added To Contract").statusCode(204);
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won")).statusCode(204);

        read("Commitment__c", promise).body("In_Contract__c", is(true));
        assertThat(announced.typesAbout(promise)).hasSize(3).containsOnly("truce.commitment.changed.v1");
        assertThat(announced.last(promise).payload().getString("status")).isEqualTo("ADDED_TO_CONTRACT");
        assertThat(announced.last(deal).payload().getInt("commitments")).isEqualTo(1);
    }

    @Test
    void onlyDeliveryAcceptsAndContests() {
        step(SALES_REP, "Accepted By Delivery").statusCode(403);
        patch(SALES_REP, "Commitment__c", promise, Map.of("Contest_Reason__c", "x", "Status__c", "Contested"))
                .statusCode(403);
        step(PROJECT_MANAGER, "Accepted By Delivery").statusCode(204);
        step(SALES_REP, "Fulfilled").statusCode(403);
        step(PROJECT_MANAGER, "Fulfilled").statusCode(204);
    }

    @Test
    void onlyAnExecutiveAcceptsAsGoodwillAndOnlySalesSettlesWithTheCustomer() {
        contest();
        step(SALES_REP, "Accepted As Goodwill").statusCode(403);
        step(DELIVERY_MANAGER, "Accepted As Goodwill").statusCode(403);
        step(DELIVERY_MANAGER, "Withdrawn With Customer").statusCode(403);
        step(EXECUTIVE, "Accepted As Goodwill").statusCode(204);
    }

    @Test
    void aStrangerRecordsNothing() {
        post(OTHER_SALES_REP, "Commitment__c", Map.of("Opportunity__c", deal, "Statement__c", "Anything"))
                .then()
                .statusCode(403);
        post(OTHER_SALES_REP, "Assumption__c", Map.of("Opportunity__c", deal, "Statement__c", "Anything"))
                .then()
                .statusCode(403);
    }

    @Test
    void aPromiseThatComesUpAfterTheCloseIsMarkedLate() {
        aStandardLine(deal);
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won")).statusCode(204);

        String late = created(post(
                PROJECT_MANAGER, "Commitment__c", Map.of("Opportunity__c", deal, "Statement__c", "Free training")));

        read("Commitment__c", late).body("Late_Disclosed__c", is(true));
        read("Commitment__c", promise).body("Late_Disclosed__c", is(false));
    }

    private void contest() {
        patch(
                        DELIVERY_MANAGER,
                        "Commitment__c",
                        promise,
                        Map.of("Contest_Reason__c", "Nobody can do that", "Status__c", "Contested"))
                .statusCode(204);
    }

    private io.restassured.response.ValidatableResponse step(Person by, String status) {
        return patch(by, "Commitment__c", promise, Map.of("Status__c", status));
    }
}
