package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.EventHeaders;
import dev.truce.platform.messaging.EventOrigin;
import dev.truce.platform.messaging.TraceParent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from the broker, of which nothing is known to be well-formed.
 *
 * @param key the record's key, or the CloudEvents subject where a foreign producer left it out
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ReceivedRecord(
        String topic, int partition, long offset, String key, Map<String, String> headers, byte @Nullable [] value) {

    static ReceivedRecord of(ConsumerRecord<@Nullable String, byte @Nullable []> kafka) {
        Map<String, String> headers = new HashMap<>();
        kafka.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        String key = kafka.key();
        return new ReceivedRecord(
                kafka.topic(),
                kafka.partition(),
                kafka.offset(),
                storable(key != null ? key : headers.getOrDefault(EventHeaders.SUBJECT, "")),
                headers,
                kafka.value());
    }

    TopicPartition from() {
        return new TopicPartition(topic, partition);
    }

    /** What stays in order; the same key in another topic is another sequence, and may bring what this one waits for. */
    Lane lane() {
        return new Lane(topic, key);
    }

    @Nullable String type() {
        return headers.get(EventHeaders.TYPE);
    }

    /** The CloudEvents id, or for a record without a usable one an id made of its place, so that it too is handled once. */
    UUID eventId() {
        try {
            return UUID.fromString(headers.getOrDefault(EventHeaders.ID, ""));
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes(place().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The service acts by itself, because of this event and as part of what that is part of. */
    EventOrigin cause(String service) {
        TraceParent trace =
                TraceParent.of(headers.get(EventHeaders.TRACE_PARENT)).orElse(null);
        return EventOrigin.system(service, correlationId(), eventId(), trace);
    }

    private UUID correlationId() {
        try {
            return UUID.fromString(headers.getOrDefault(EventHeaders.CORRELATION_ID, ""));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /** For messages and logs. */
    String place() {
        return topic + "-" + partition + "@" + offset;
    }

    /** PostgreSQL's text cannot hold a NUL. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }

    record Lane(String topic, String key) {}
}
