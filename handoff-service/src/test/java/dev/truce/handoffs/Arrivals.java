package dev.truce.handoffs;

import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.events.DealClosed;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.testkit.contract.EventSchemas;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;

/** Events of deal-service, handed to their consumers in a transaction of their own as the inbox does it. */
@Singleton
public class Arrivals {
    private final Instance<EventConsumer<?>> consumers;
    private final ObjectMapper json;
    private final Clock clock;

    Arrivals(@Any Instance<EventConsumer<?>> consumers, ObjectMapper json, Clock clock) {
        this.consumers = consumers;
        this.json = json;
        this.clock = clock;
    }

    /** The id of a deal that was won a moment ago by the people of the test kit. */
    public String wonDeal() {
        return wonDeal(deal -> {});
    }

    /**
     * The id of a won deal that is special in some way.
     *
     * @param change makes the deal differ from the example of the contract
     */
    public String wonDeal(Consumer<ObjectNode> change) {
        ObjectNode closed = closedDeal();
        change.accept(closed);
        deliver(DealClosed.TYPE, closed);
        return closed.path("dealId").textValue();
    }

    /** The example of the contract, sold by the people of the test kit today. */
    public ObjectNode closedDeal() {
        ObjectNode closed = example(DealClosed.TYPE);
        closed.put("dealId", RecordId.next("006"))
                .put("accountId", RecordId.next("001"))
                .put(
                        "closedOn",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString())
                .put("ownerId", SALES_REP.id())
                .put("proposedAcceptorId", PROJECT_MANAGER.id());
        ((ObjectNode) closed.path("salesTeam").get(0)).put("userId", SALES_REP.id());
        ((ObjectNode) closed.path("salesTeam").get(1)).put("userId", PRESALES.id());
        return closed;
    }

    public ObjectNode example(String type) {
        try {
            return (ObjectNode) json.readTree(EventSchemas.example(type));
        } catch (IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    public void deliver(String type, ObjectNode payload) {
        deliver(type, payload, clock.instant());
    }

    public void deliver(String type, ObjectNode payload, Instant occurredAt) {
        for (EventConsumer<?> consumer : consumers) {
            if (consumer.consumes().type().equals(type)) {
                QuarkusTransaction.requiringNew().run(() -> deliver(consumer, payload, occurredAt));
            }
        }
    }

    private <E> void deliver(EventConsumer<E> consumer, ObjectNode payload, Instant occurredAt) {
        Subscription<E> wanted = consumer.consumes();
        consumer.handle(new IncomingEvent<>(
                UUID.randomUUID(),
                wanted.type(),
                payload.path("dealId").textValue(),
                1,
                occurredAt,
                false,
                json.convertValue(payload, wanted.payload())));
    }
}
