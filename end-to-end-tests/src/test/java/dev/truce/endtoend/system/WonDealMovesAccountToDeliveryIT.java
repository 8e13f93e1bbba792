package dev.truce.endtoend.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The main job from outside: a deal is sold, closed, handed off and accepted, and the account changes hands. */
class WonDealMovesAccountToDeliveryIT {

    @Test
    void accountChangesHandsWhenItsHandoffIsAccepted() {
        Sale sale = new Sale();
        await().atMost(Sale.PATIENCE).until(() -> sale.ownership().getString("phase"), "Sales Owned"::equals);

        sale.win();

        String handoff = sale.awaitHandoff();
        await().atMost(Sale.PATIENCE).until(() -> sale.ownership().getString("phase"), "In Transition"::equals);
        assertThat(sale.ownership().getString("owner.id")).isEqualTo(sale.seller.id());
        Instant beforeAcceptance = Instant.now();

        sale.assignAcceptor(handoff);
        sale.provideAll(handoff);
        assertThat(sale.act(sale.seller, handoff, "submit", Map.of()).getString("status"))
                .isEqualTo("Submitted");
        sale.act(sale.projectManager, handoff, "claim", Map.of());
        sale.verifyAll(handoff);
        JsonPath accepted = sale.act(sale.projectManager, handoff, "accept", Map.of());

        assertThat(accepted.getString("status")).isEqualTo("Accepted");
        await().atMost(Sale.PATIENCE).until(() -> sale.ownership().getString("phase"), "Delivery Owned"::equals);
        assertThat(sale.ownership().getString("owner.id")).isEqualTo(sale.projectManager.id());
        assertThat(sale.ownership().getString("accountableSide")).isEqualTo("Delivery");
        sale.seller
                .asks()
                .queryParam("asOf", beforeAcceptance.toString())
                .get("/services/apexrest/accounts/" + sale.accountId + "/ownership")
                .then()
                .statusCode(200)
                .body("phase", is("In Transition"))
                .body("owner.id", is(sale.seller.id()));
        await().atMost(Sale.PATIENCE).untilAsserted(() -> sale.seller
                .asks()
                .get("/services/data/v64.0/sobjects/Account/" + sale.accountId)
                .then()
                .body("Ownership_Phase__c", is("Delivery Owned"))
                .body("OwnerId", is(sale.projectManager.id())));
        assertThat(PublishedEvents.about(sale.dealId))
                .contains(
                        "truce.deal.created.v1",
                        "truce.deal.closed.v1",
                        "truce.handoff.started.v1",
                        "truce.handoff.submitted.v1")
                .containsOnlyOnce("truce.handoff.accepted.v1");
    }

    @Test
    void returnedHandoffIsSubmittedAgainAndAccepted() {
        Sale sale = new Sale().win();
        String handoff = sale.awaitHandoff();
        sale.assignAcceptor(handoff);
        sale.provideAll(handoff);
        sale.act(sale.seller, handoff, "submit", Map.of());
        sale.act(sale.projectManager, handoff, "claim", Map.of());

        JsonPath returned = sale.act(
                sale.projectManager,
                handoff,
                "return",
                Map.of(
                        "reasons",
                        List.of(Map.of(
                                "itemKey", "risks", "code", "INCOMPLETE", "text", "The migration risk is not named"))));

        assertThat(returned.getString("status")).isEqualTo("Returned");
        assertThat(returned.getString("ballInCourt")).isEqualTo("Sales");
        assertThat(sale.act(sale.seller, handoff, "resume", Map.of()).getInt("revision"))
                .isEqualTo(2);
        sale.provideAll(handoff);
        sale.act(sale.seller, handoff, "submit", Map.of());
        sale.act(sale.projectManager, handoff, "claim", Map.of());
        sale.verifyAll(handoff);
        assertThat(sale.act(sale.projectManager, handoff, "accept", Map.of()).getString("status"))
                .isEqualTo("Accepted");
        await().atMost(Sale.PATIENCE).until(() -> sale.ownership().getString("phase"), "Delivery Owned"::equals);
    }
}
