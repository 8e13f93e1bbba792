package dev.truce.deals.deal.port;

import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.aStandardLine;
import static dev.truce.deals.Crm.anAccount;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.DealServiceTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines and team belong to their deal, and deals to their account. */
@DealServiceTest
class DealPartsIT {
    @Test
    void linesMakeTheAmountAndTheEffort() {
        String offering = created(post(
                ADMIN,
                "Product2",
                Map.of("Name", "ERP quick start", "Standard_Price__c", 15000, "Standard_Effort_Hours__c", 100)));
        String id = aDeal();
        String standard =
                created(post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", id, "Product2Id", offering)));
        created(post(
                PRESALES,
                "OpportunityLineItem",
                Map.of(
                        "OpportunityId",
                        id,
                        "Description",
                        "Import of open orders",
                        "Quantity",
                        2,
                        "UnitPrice",
                        1500,
                        "Effort_Hours__c",
                        20)));

        read("Opportunity", id)
                .body("Amount", is(18000))
                .body("Sold_Effort_Hours__c", is(120))
                .body("HasOpportunityLineItem", is(true))
                .body("Scope_Version__c", is(3));
        patch(SALES_REP, "Opportunity", id, Map.of("Amount", 1)).statusCode(204);
        read("Opportunity", id).body("Amount", is(18000));

        as(SALES_REP).delete(ROWS + "OpportunityLineItem/" + standard).then().statusCode(204);
        read("Opportunity", id).body("Amount", is(3000)).body("Sold_Effort_Hours__c", is(20));
    }

    @Test
    void linesWrittenAtTheSameTimeAddUp() throws Exception {
        String id = aDeal();
        ExecutorService clients = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 12)
                    .mapToObj(i -> clients.submit(() -> post(
                                    SALES_REP,
                                    "OpportunityLineItem",
                                    Map.of("OpportunityId", id, "UnitPrice", 100, "Effort_Hours__c", 1))
                            .statusCode()))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            clients.shutdown();
        }
        read("Opportunity", id).body("Amount", is(1200)).body("Sold_Effort_Hours__c", is(12));
    }

    @Test
    void aClosedDealIsLockedInEveryPart() {
        String id = aDeal();
        String line = aStandardLine(id);
        patch(SALES_REP, "Opportunity", id, Map.of("StageName", "Closed Won")).statusCode(204);

        patch(ADMIN, "Opportunity", id, Map.of("Contract_Url__c", "https://documents.example/other.pdf"))
                .statusCode(400)
                .body("[0].fields", equalTo(List.of("Contract_Url__c")));
        patch(SALES_REP, "OpportunityLineItem", line, Map.of("UnitPrice", 1)).statusCode(400);
        as(SALES_REP).delete(ROWS + "OpportunityLineItem/" + line).then().statusCode(400);
        post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", id, "UnitPrice", 1))
                .then()
                .statusCode(400);
        as(SALES_REP)
                .delete(ROWS + "Opportunity/" + id)
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("DELETE_FAILED"));
        patch(SALES_REP, "Opportunity", id, Map.of("NextStep", "Kickoff")).statusCode(204);
        read("OpportunityLineItem", line).body("UnitPrice", is(8000));
    }

    @Test
    void anOpenDealIsDeletedWithItsParts() {
        String id = aDeal();
        String line = created(post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", id, "UnitPrice", 100)));

        as(OTHER_SALES_REP).delete(ROWS + "Opportunity/" + id).then().statusCode(403);
        as(SALES_REP).delete(ROWS + "Opportunity/" + id).then().statusCode(204);

        as(ADMIN).get(ROWS + "OpportunityLineItem/" + line).then().statusCode(404);
    }

    @Test
    void anAccountIsKeptWhileItHasDeals() {
        String account = anAccount();
        String deal = aDeal(Map.of("AccountId", account));

        as(SALES_REP)
                .delete(ROWS + "Account/" + account)
                .then()
                .statusCode(400)
                .body("[0].message", containsString("Opportunity (1)"));
        as(SALES_REP).delete(ROWS + "Opportunity/" + deal).then().statusCode(204);
        as(SALES_REP).delete(ROWS + "Account/" + account).then().statusCode(204);
    }

    @Test
    void nobodyIsOnTheTeamTwice() {
        String id = aDeal();
        Map<String, Object> member =
                Map.of("OpportunityId", id, "UserId", PRESALES.id(), "TeamMemberRole", TeamRole.PRESALES.label());

        created(post(SALES_REP, "OpportunityTeamMember", member));
        post(SALES_REP, "OpportunityTeamMember", member)
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("DUPLICATE_VALUE"));
        post(OTHER_SALES_REP, "OpportunityTeamMember", member).then().statusCode(403);
    }
}
