package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.ActingOrigin;
import dev.truce.platform.messaging.EventHeaders;
import dev.truce.platform.messaging.EventJson;
import dev.truce.platform.messaging.EventOrigin;
import dev.truce.platform.messaging.MessagingConfig;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns a record into the event its consumers want and hands it to them; what they announce is caused by it. */
@Singleton
class Delivery {
    private final Consumers consumers;
    private final ActingOrigin origin;
    private final List<AfterEvent> after;
    private final String service;

    Delivery(Consumers consumers, ActingOrigin origin, @All List<AfterEvent> after, MessagingConfig config) {
        this.consumers = consumers;
        this.origin = origin;
        this.after = after;
        this.service = config.consumer();
    }

    /** Inside the transaction of the caller; throws whatever the consumers throw. */
    void deliver(ReceivedRecord received) {
        deliver(received, consumers.of(received).stream());
    }

    /** To those who hear it although another cannot apply it. */
    void deliverDead(ReceivedRecord received) {
        deliver(received, consumers.of(received).stream().filter(EventConsumer::hearsDeadLetters));
    }

    private void deliver(ReceivedRecord received, Stream<EventConsumer<?>> hearing) {
        EventOrigin cause = received.cause(service);
        hearing.forEach(consumer -> deliver(received, consumer, cause));
        after.forEach(AfterEvent::handled);
    }

    private <E> void deliver(ReceivedRecord received, EventConsumer<E> consumer, EventOrigin cause) {
        IncomingEvent<E> event = read(received, consumer.consumes());
        origin.during(cause, () -> consumer.handle(event));
    }

    private static <E> IncomingEvent<E> read(ReceivedRecord received, Subscription<E> subscription) {
        try {
            return new IncomingEvent<>(
                    UUID.fromString(header(received, EventHeaders.ID)),
                    subscription.type(),
                    header(received, EventHeaders.SUBJECT),
                    Long.parseLong(header(received, EventHeaders.AGGREGATE_VERSION)),
                    Instant.parse(header(received, EventHeaders.TIME)),
                    Boolean.parseBoolean(received.headers().get(EventHeaders.REPLAYED)),
                    payload(received, subscription.payload()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new Unreadable(
                    "A header of the record at " + received.place() + " has no meaning: " + e.getMessage(), e);
        }
    }

    private static <E> E payload(ReceivedRecord received, Class<E> type) {
        byte[] json = received.value();
        if (json == null) {
            throw new Unreadable("The record at " + received.place() + " has no payload");
        }
        try {
            E payload = EventJson.MAPPER.readValue(json, type);
            if (payload == null) {
                throw new Unreadable("The payload of the record at " + received.place() + " is null");
            }
            return payload;
        } catch (IOException e) {
            throw new Unreadable(
                    "The payload of the record at " + received.place() + " is no " + type.getSimpleName(), e);
        }
    }

    private static String header(ReceivedRecord received, String name) {
        String value = received.headers().get(name);
        if (value == null) {
            throw new Unreadable("The record at " + received.place() + " has no header " + name);
        }
        return value;
    }
}
