package dev.truce.deals.close.handoff;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.patch;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.testkit.contract.EventSchemas;
import dev.truce.roles.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What handoff-service tells decides about closes (G4) and about undoing them (D7). */
@DealServiceTest
class DealHandoffIT {
    private static final Map<String, Object> WIN = Map.of("StageName", "Closed Won");

    @Inject
    @Any
    Instance<EventConsumer<?>> consumers;

    @Inject
    DealHandoffs handoffs;

    @Inject
    ObjectMapper json;

    @Test
    void itemsThatAreDueBeforeTheCloseHoldItUpWhereADraftExists() {
        String deal = aDeal();
        hear("truce.handoff.opened.v1", deal, 1, payload -> {});
        hear("truce.handoff.readiness-changed.v1", deal, 2, payload -> payload.put("preClosePct", 50));
        patch(SALES_REP, "Opportunity", deal, WIN).statusCode(400).body("[0].message", containsString("G4"));

        hear("truce.handoff.readiness-changed.v1", deal, 3, payload -> payload.put("preClosePct", 100));

        patch(SALES_REP, "Opportunity", deal, WIN).statusCode(204);
    }

    @Test
    void whatIsOlderThanWhatIsKnownIsIgnored() {
        String deal = aDeal();
        hear("truce.handoff.readiness-changed.v1", deal, 5, payload -> payload.put("preClosePct", 100));

        hear("truce.handoff.readiness-changed.v1", deal, 4, payload -> payload.put("preClosePct", 10));

        assertThat(handoffs.of(deal))
                .get()
                .extracting(DealHandoffs.NewestHandoff::preCloseReadiness)
                .isEqualTo(100);
    }

    @Test
    void deliveryIsAskedBeforeADealIsReopenedThatItHasInHand() {
        String deal = aDeal();
        patch(SALES_REP, "Opportunity", deal, WIN).statusCode(204);
        hear("truce.handoff.started.v1", deal, 1, payload -> {});
        hear("truce.handoff.submitted.v1", deal, 2, payload -> {});
        hear("truce.handoff.review-started.v1", deal, 3, payload -> {});
        hear("truce.handoff.returned.v1", deal, 4, payload -> {});
        assertThat(handoffs.of(deal))
                .get()
                .extracting(DealHandoffs.NewestHandoff::phase)
                .isEqualTo(HandoffPhase.RETURNED);
        hear(
                "truce.handoff.accepted.v1",
                deal,
                5,
                payload -> payload.put("acceptedAt", Instant.now().toString()));

        as(SALES_MANAGER)
                .body(Map.of("reason", "Another start"))
                .post(ACTIONS + deal + "/reopen")
                .then()
                .statusCode(200)
                .body("consentOf", is(Role.DELIVERY_MANAGER.label()));

        String recalled = aDeal();
        patch(SALES_REP, "Opportunity", recalled, WIN).statusCode(204);
        hear("truce.handoff.submitted.v1", recalled, 1, payload -> {});
        hear("truce.handoff.recalled.v1", recalled, 2, payload -> {});
        as(SALES_MANAGER)
                .body(Map.of("reason", "Another start"))
                .post(ACTIONS + recalled + "/reopen")
                .then()
                .statusCode(200)
                .body("consentOf", nullValue());
    }

    private void hear(String type, String dealId, long version, Consumer<ObjectNode> change) {
        consumers.stream()
                .filter(consumer -> consumer.consumes().type().equals(type))
                .forEach(consumer ->
                        QuarkusTransaction.requiringNew().run(() -> deliver(consumer, dealId, version, change)));
    }

    private <E> void deliver(EventConsumer<E> consumer, String dealId, long version, Consumer<ObjectNode> change) {
        try {
            String type = consumer.consumes().type();
            ObjectNode payload = (ObjectNode) json.readTree(EventSchemas.example(type));
            payload.put("dealId", dealId).put("handoffId", "a125e0000000042AAA");
            change.accept(payload);
            EventSchemas.assertValid(type, payload.toString());
            E event = json.treeToValue(payload, consumer.consumes().payload());
            consumer.handle(new IncomingEvent<>(
                    UUID.randomUUID(), type, "a125e0000000042AAA", version, Instant.now(), false, event));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
