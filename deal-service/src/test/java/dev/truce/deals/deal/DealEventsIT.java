package dev.truce.deals.deal;

import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.anAccount;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.dealFields;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.deals.Crm.today;
import static dev.truce.deals.Crm.waiveReview;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.INTEGRATION;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.deals.deal.port.TeamRole;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the other services hear of a deal; {@link Announced} holds every payload against its schema. */
@DealServiceTest
class DealEventsIT {
    @Inject
    Announced announced;

    @Test
    void aDealIsToldFromCreationToClose() {
        String id = aDeal();
        patch(SALES_REP, "Opportunity", id, Map.of("StageName", "Negotiation/Review", "Amount", 20_000))
                .statusCode(204);
        patch(SALES_REP, "Opportunity", id, Map.of("Amount", 20_500)).statusCode(204);
        patch(SALES_REP, "Opportunity", id, Map.of("Probability", 95)).statusCode(204);
        patch(SALES_REP, "Opportunity", id, Map.of("StageName", "Closed Won", "Amount", 21_000))
                .statusCode(204);
        patch(SALES_REP, "Opportunity", id, Map.of("OwnerId", OTHER_SALES_REP.id()))
                .statusCode(204);

        List<Announced.Event> events = announced.about(id);
        assertThat(events)
                .extracting(Announced.Event::type)
                .containsExactly(
                        "truce.deal.created.v1",
                        "truce.deal.scope-changed.v1",
                        "truce.deal.stage-changed.v1",
                        "truce.deal.scope-changed.v1",
                        "truce.deal.scope-changed.v1",
                        "truce.deal.closed.v1",
                        "truce.deal.owner-changed.v1");
        assertThat(events).extracting(Announced.Event::version).isSorted().doesNotHaveDuplicates();
        assertThat(events.get(1).payload().getBoolean("materialChange")).isTrue();
        assertThat(events.get(3).payload().getBoolean("materialChange")).isFalse();
        assertThat(events.get(3).payload().getList("changedFields")).isEqualTo(List.of("Amount"));
        assertThat(events.get(4).payload().getList("changedFields")).isEqualTo(List.of("Probability"));
        assertThat(events.get(5).payload().getString("scopeFingerprint"))
                .isNotEqualTo(events.get(4).payload().getString("scopeFingerprint"));
        assertThat(events.get(6).payload().getString("outcome")).isEqualTo("WON");
    }

    @Test
    void anEventBelongsToTheTraceOfItsRequest() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        String id = aDeal();
        assertThat(announced.lastHeaders(id).getMap("")).doesNotContainKey("traceparent");

        as(SALES_REP)
                .header("traceparent", trace)
                .body(Map.of("Amount", 20_000))
                .patch(ROWS + "Opportunity/" + id)
                .then()
                .statusCode(204);

        assertThat(announced.lastHeaders(id).getString("traceparent")).isEqualTo(trace);
    }

    @Test
    void whatChangesNothingIsNotTold() {
        String id = aDeal();

        patch(SALES_REP, "Opportunity", id, Map.of("Amount", 18_000.00, "StageName", "Prospecting"))
                .statusCode(204);
        patch(SALES_REP, "Opportunity", id, Map.of("NextStep", "Call")).statusCode(204);
        patch(OTHER_SALES_REP, "Opportunity", id, Map.of("Amount", 1)).statusCode(403);

        assertThat(announced.typesAbout(id)).containsExactly("truce.deal.created.v1");
    }

    @Test
    void aWonDealCarriesAllThatDeliveryNeeds() {
        Map<String, Object> more = new HashMap<>();
        more.put("Engagement_Type__c", "Time and Materials");
        more.put("Billing_Model__c", "Time and Materials");
        more.put("Problem_To_Solve__c", "Orders are typed three times");
        more.put("Requested_Solution__c", "An ERP system");
        more.put("Recommended_Solution__c", "Standard quick start");
        more.put("Requested_Go_Live__c", "2027-03-01");
        more.put("Contracted_Start__c", "2027-01-11");
        more.put("Contracted_Go_Live__c", "2027-03-15");
        more.put("Contract_Url__c", "https://documents.example/contract.pdf");
        more.put("Hard_Deadline__c", true);
        String id = aDeal(more);
        String offering =
                created(post(INTEGRATION, "Product2", Map.of("Name", "ERP quick start", "Standard_Price__c", 15000)));
        created(post(
                SALES_REP,
                "OpportunityLineItem",
                Map.of(
                        "OpportunityId",
                        id,
                        "Product2Id",
                        offering,
                        "Component_Type__c",
                        "Consulting",
                        "Effort_Hours__c",
                        100)));
        created(post(
                SALES_REP,
                "OpportunityTeamMember",
                Map.of("OpportunityId", id, "UserId", PRESALES.id(), "TeamMemberRole", TeamRole.PRESALES.label())));
        created(post(
                SALES_REP,
                "OpportunityTeamMember",
                Map.of(
                        "OpportunityId",
                        id,
                        "UserId",
                        PROJECT_MANAGER.id(),
                        "TeamMemberRole",
                        TeamRole.PROJECT_MANAGER.label())));
        waiveReview(id);

        patch(SALES_REP, "Opportunity", id, Map.of("StageName", "Closed Won")).statusCode(204);

        JsonPath won = announced.last(id).payload();
        assertThat(won.getString("outcome")).isEqualTo("WON");
        assertThat(won.getString("closedOn")).isEqualTo(today().toString());
        assertThat(won.getList("salesTeam.userId")).isEqualTo(List.of(SALES_REP.id(), PRESALES.id()));
        assertThat(won.getList("salesTeam.side")).isEqualTo(List.of("SALES", "PRESALES"));
        assertThat(won.getString("proposedAcceptorId")).isEqualTo(PROJECT_MANAGER.id());
        assertThat(won.getList("lines.name")).isEqualTo(List.of("ERP quick start"));
        assertThat(won.getBoolean("lines[0].isStandard")).isTrue();
        assertThat(won.getBoolean("needsDelivery")).isTrue();
        assertThat(won.getFloat("amount")).isEqualTo(15000f);
        assertThat(won.getFloat("soldEffortHours")).isEqualTo(100f);
        assertThat(won.getString("problemToSolve")).isEqualTo("Orders are typed three times");
        assertThat(won.getString("contractDocument.url")).isEqualTo("https://documents.example/contract.pdf");
        assertThat(won.getString("industry")).isEqualTo("Manufacturing");
        assertThat(won.getString("deliveryReview.state")).isEqualTo("WAIVED");
        assertThat(won.getBoolean("hardDeadline")).isTrue();
        assertThat(won.getString("contractedGoLive")).isEqualTo("2027-03-15");
    }

    @Test
    void aDealOfProductsOnlyNeedsNoDelivery() {
        String id = aDeal();
        String licence = created(post(
                INTEGRATION,
                "Product2",
                Map.of("Name", "Licence", "Standard_Price__c", 500, "Needs_Delivery__c", false)));
        created(post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", id, "Product2Id", licence)));

        patch(SALES_REP, "Opportunity", id, Map.of("StageName", "Closed Won")).statusCode(204);

        assertThat(announced.last(id).payload().getBoolean("needsDelivery")).isFalse();
    }

    @Test
    void aDealThatIsCreatedClosedIsToldAsCreatedAndClosed() {
        String id = created(post(
                SALES_REP,
                "Opportunity",
                dealFields(Map.of(
                        "StageName",
                        "Closed Won",
                        "CloseDate",
                        today().minusDays(1).toString()))));

        List<Announced.Event> events = announced.about(id);
        assertThat(events)
                .extracting(Announced.Event::type)
                .containsExactly("truce.deal.created.v1", "truce.deal.closed.v1");
        assertThat(events.get(0).payload().getString("stageName")).isEqualTo("Prospecting");
        assertThat(events.get(1).version()).isGreaterThan(events.get(0).version());
        assertThat(events.get(1).payload().getString("closedOn"))
                .isEqualTo(today().minusDays(1).toString());
    }

    @Test
    void aDeletedDealIsTold() {
        String id = aDeal();

        as(SALES_REP).delete(ROWS + "Opportunity/" + id).then().statusCode(204);

        assertThat(announced.typesAbout(id)).containsExactly("truce.deal.created.v1", "truce.deal.deleted.v1");
    }

    @Test
    void importedHistoryKnowsNoGuardsAndStartsNothing() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> history = dealFields(Map.of(
                "AccountId",
                anAccount(),
                "Imported__c",
                true,
                "StageName",
                "Closed Won",
                "CloseDate",
                "2017-03-01",
                "Amount",
                250_000,
                "OwnerId",
                SALES_REP.id()));

        as(SALES_REP)
                .body(history)
                .patch(ROWS + "Opportunity/External_Id__c/" + key)
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_FIELD_FOR_INSERT_UPDATE"));
        String id = as(INTEGRATION)
                .body(history)
                .patch(ROWS + "Opportunity/External_Id__c/" + key)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(INTEGRATION)
                .body(history)
                .patch(ROWS + "Opportunity/External_Id__c/" + key)
                .then()
                .statusCode(200);
        assertThat(announced.typesAbout(id)).containsExactly("truce.deal.imported.v1");

        created(post(INTEGRATION, "OpportunityLineItem", Map.of("OpportunityId", id, "UnitPrice", 1054)));
        post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", id, "UnitPrice", 1))
                .then()
                .statusCode(403);
        assertThat(announced.typesAbout(id)).containsExactly("truce.deal.imported.v1", "truce.deal.imported.v1");
        read("Opportunity", id).body("CloseDate", is("2017-03-01")).body("IsWon", is(true));
    }
}
