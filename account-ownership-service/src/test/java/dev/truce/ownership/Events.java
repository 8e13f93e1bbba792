package dev.truce.ownership;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import dev.truce.platform.testkit.contract.EventSchemas;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/** Announces the example events of the contract as the other services would, over a real broker. */
@Singleton
public class Events {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Database database;

    Events(Outbox outbox, ObjectMapper json, Database database) {
        this.outbox = outbox;
        this.json = json;
        this.database = database;
    }

    /**
     * Announces the example of an event type.
     *
     * @param subject the record that the event is about, which is also its key
     * @param version the record's version after the event
     * @param change makes the payload differ from the example
     */
    public UUID announce(String topic, String type, String subject, long version, Consumer<ObjectNode> change) {
        ObjectNode payload = example(type);
        change.accept(payload);
        EventSchemas.assertValid(type, payload.toString());
        OutgoingEvent event = new OutgoingEvent(type, topic, subject, "Record", subject, version, payload);
        return QuarkusTransaction.requiringNew().call(() -> outbox.append(event));
    }

    public void awaitApplied(UUID event) {
        await().atMost(PATIENCE).until(() -> isHandled(event) && !isParked(event));
        if (isDead(event)) {
            throw new AssertionError("The event was dead-lettered");
        }
    }

    public void awaitParked(UUID event) {
        await().atMost(PATIENCE).until(() -> isParked(event));
    }

    public void awaitDead(UUID event) {
        await().atMost(PATIENCE).until(() -> isDead(event));
    }

    private boolean isHandled(UUID event) {
        return database.count("select count(*) from inbox where event_id = ?", event) > 0;
    }

    private boolean isParked(UUID event) {
        return database.count("select count(*) from inbox_parked where event_id = ?", event) > 0;
    }

    private boolean isDead(UUID event) {
        return database.count(
                        "select count(*) from event_log where topic like '%.dlt' and aggregateid = ?", event.toString())
                > 0;
    }

    private ObjectNode example(String type) {
        try {
            return (ObjectNode) json.readTree(EventSchemas.example(type));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(type, malformed);
        }
    }
}
