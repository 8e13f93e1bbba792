package dev.truce.replicas;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/** Announces the example events of the contract as their producer would, over a real broker. */
@Singleton
public class Events {
    private final Outbox outbox;
    private final EntityManager entities;
    private final ObjectMapper json;

    Events(Outbox outbox, EntityManager entities, ObjectMapper json) {
        this.outbox = outbox;
        this.entities = entities;
        this.json = json;
    }

    /**
     * Returns when the event was consumed.
     *
     * @param subject the record that the event is about
     * @param version the record's version after the event
     * @param change makes the payload differ from the example
     */
    public void deliver(String topic, String type, String subject, long version, Consumer<ObjectNode> change) {
        ObjectNode payload = example(type);
        change.accept(payload);
        OutgoingEvent event = new OutgoingEvent(type, topic, subject, "Record", subject, version, payload);
        UUID id = QuarkusTransaction.requiringNew().call(() -> outbox.append(event));
        await().atMost(Duration.ofSeconds(30)).until(() -> isConsumed(id));
    }

    private boolean isConsumed(UUID event) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !entities.createNativeQuery("select 1 from inbox where event_id = :id")
                        .setParameter("id", event)
                        .getResultList()
                        .isEmpty());
    }

    private ObjectNode example(String type) {
        try (InputStream in = getClass().getResourceAsStream("/examples/" + type + ".json")) {
            return (ObjectNode) json.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(type, e);
        }
    }
}
