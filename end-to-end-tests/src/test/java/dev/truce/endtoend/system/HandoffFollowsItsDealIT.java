package dev.truce.endtoend.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A handoff is prepared before the close, which waits for it; it rests while the deal is open again, and goes on after. */
class HandoffFollowsItsDealIT {
    private final Sale sale = new Sale();
    private final Someone salesManager = Someone.joins("Max", "Sales", "Sales Manager");

    @Test
    void theCloseWaitsForTheDraftAndAReopenedDealTakesItsAccountBack() {
        String review = requestReview();
        String handoff = sale.awaitHandoff();
        assertThat(statusOf(handoff)).isEqualTo("Draft");
        approve(review);
        await().atMost(Sale.PATIENCE)
                .untilAsserted(() -> assertThat(unmetGuards()).containsExactly("G4"));
        close().statusCode(400);

        sale.provideAll(handoff);
        await().atMost(Sale.PATIENCE)
                .untilAsserted(() -> assertThat(unmetGuards()).isEmpty());
        sale.win();

        await().atMost(Sale.PATIENCE).until(() -> statusOf(handoff), "Awaiting Acceptor"::equals);
        assertThat(sale.handoffs()).containsExactly(handoff);
        await().atMost(Sale.PATIENCE).until(() -> sale.ownership().getString("phase"), "In Transition"::equals);

        act(salesManager, "/deals/" + sale.dealId + "/reopen", Map.of("reason", "The customer wants a second site"));

        await().atMost(Sale.PATIENCE).until(() -> statusOf(handoff), "Suspended"::equals);
        await().atMost(Sale.PATIENCE).until(() -> sale.ownership().getString("phase"), "Sales Owned"::equals);
        assertThat(sale.ownership().getString("cause")).isEqualTo("Deal Reopened");

        approve(requestReview());
        sale.win();

        await().atMost(Sale.PATIENCE).until(() -> statusOf(handoff), "Awaiting Acceptor"::equals);
        await().atMost(Sale.PATIENCE).until(() -> sale.ownership().getString("phase"), "In Transition"::equals);
        assertThat(sale.handoffs()).as("the same handoff went on").containsExactly(handoff);
        assertThat(PublishedEvents.about(sale.dealId))
                .containsOnlyOnce("truce.handoff.opened.v1")
                .containsOnlyOnce("truce.handoff.started.v1")
                .containsOnlyOnce("truce.handoff.suspended.v1")
                .containsOnlyOnce("truce.handoff.resumed.v1");
    }

    private String requestReview() {
        Sale.create(
                sale.seller,
                "Assumption__c",
                Map.of("Opportunity__c", sale.dealId, "Statement__c", "The customer's master data is clean"));
        return act(sale.seller, "/deals/" + sale.dealId + "/reviews", Map.of("nothingPromised", true))
                .getString("[0].reviewId");
    }

    private void approve(String review) {
        String actions = "/deals/" + sale.dealId + "/reviews/" + review;
        act(sale.deliveryManager, actions + "/claim", Map.of());
        List<Map<String, String>> dimensions = Stream.of(
                        "SKILLS", "CAPACITY", "TIMELINE", "BUDGET", "TECHNOLOGY", "CUSTOMER_READINESS", "DEPENDENCY")
                .map(code -> Map.of("code", code, "rating", "GREEN"))
                .toList();
        act(
                sale.deliveryManager,
                actions + "/approve",
                Map.of(
                        "dimensions",
                        dimensions,
                        "methodologyFit",
                        "YES",
                        "reviewedEffortHours",
                        120,
                        "feasibleGoLive",
                        LocalDate.now(ZoneOffset.UTC).plusDays(100).toString()));
    }

    private List<String> unmetGuards() {
        return sale.seller
                .asks()
                .get("/services/apexrest/deals/" + sale.dealId + "/close-readiness")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("guards.findAll { !it.met }.guard");
    }

    private ValidatableResponse close() {
        return sale.seller
                .asks()
                .body(Map.of("StageName", "Closed Won"))
                .patch("/services/data/v64.0/sobjects/Opportunity/" + sale.dealId)
                .then();
    }

    private String statusOf(String handoff) {
        return sale.checklist(sale.deliveryManager, handoff).getString("handoff.status");
    }

    private static JsonPath act(Someone by, String action, Object body) {
        return by.asks()
                .body(body)
                .post("/services/apexrest" + action)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
