package dev.truce.platform.messaging.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.truce.platform.messaging.EventHeaders;
import dev.truce.platform.messaging.EventJson;
import dev.truce.platform.messaging.MessagingConfig;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** The Kafka form of an event: CloudEvents 1.0, Kafka binding, binary content mode. */
@Singleton
class CloudEventRecords {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String SCHEMA = "urn:truce:schema:";

    private final String source;
    private final Optional<String> organization;

    CloudEventRecords(MessagingConfig config) {
        this.source = "/" + config.consumer();
        this.organization = config.organization();
    }

    ProducerRecord<String, byte[]> of(PendingEvent event) {
        ProducerRecord<String, byte[]> kafka = new ProducerRecord<>(event.topic(), event.key(), event.payload());
        Headers headers = kafka.headers();
        add(headers, EventHeaders.SPEC_VERSION, "1.0");
        add(headers, EventHeaders.ID, event.id().toString());
        add(headers, EventHeaders.TYPE, event.type());
        add(headers, EventHeaders.SOURCE, source);
        add(headers, EventHeaders.SUBJECT, event.subject());
        add(headers, EventHeaders.DATA_SCHEMA, SCHEMA + event.type());
        add(headers, EventHeaders.CONTENT_TYPE, "application/json");
        add(headers, EventHeaders.AGGREGATE_VERSION, Long.toString(event.aggregateVersion()));
        add(headers, EventHeaders.REPLAYED, Boolean.toString(event.replay()));
        organization.ifPresent(id -> add(headers, EventHeaders.ORGANIZATION, id));
        stored(event).forEach((name, value) -> add(headers, name, value));
        return kafka;
    }

    private static Map<String, String> stored(PendingEvent event) {
        try {
            return EventJson.MAPPER.readValue(event.headers(), TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "The stored headers of event " + event.id() + " are not a JSON object of texts", e);
        }
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
