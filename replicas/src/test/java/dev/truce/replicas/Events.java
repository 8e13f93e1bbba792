package dev.truce.replicas;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** Delivers the example events of the contract to their consumers, each in a transaction of its own as the inbox does. */
@Singleton
public class Events {
    private static final Instant OCCURRED_AT = Instant.parse("2026-12-01T15:20:00Z");
    private final Instance<EventConsumer<?>> consumers;
    private final ObjectMapper json;

    Events(@Any Instance<EventConsumer<?>> consumers, ObjectMapper json) {
        this.consumers = consumers;
        this.json = json;
    }

    /**
     * @param subject the record that the event is about
     * @param version the record's version after the event
     * @param change makes the payload differ from the example
     */
    public void deliver(String type, String subject, long version, Consumer<ObjectNode> change) {
        ObjectNode payload = example(type);
        change.accept(payload);
        for (EventConsumer<?> consumer : consumers) {
            if (consumer.consumes().type().equals(type)) {
                QuarkusTransaction.requiringNew().run(() -> deliver(consumer, subject, version, payload));
            }
        }
    }

    private <E> void deliver(EventConsumer<E> consumer, String subject, long version, ObjectNode payload) {
        Subscription<E> wanted = consumer.consumes();
        E fact = json.convertValue(payload, wanted.payload());
        consumer.handle(
                new IncomingEvent<>(UUID.randomUUID(), wanted.type(), subject, version, OCCURRED_AT, false, fact));
    }

    private ObjectNode example(String type) {
        try (InputStream in = getClass().getResourceAsStream("/examples/" + type + ".json")) {
            return (ObjectNode) json.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(type, e);
        }
    }
}
