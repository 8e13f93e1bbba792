package dev.truce.platform.messaging.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Stands for other services: sends what they, or somebody less careful, might send, and reads topics. */
final class Published {
    private final String bootstrapServers;

    Published(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    static Message event(String topic, String type, String key, String payload) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", type);
        headers.put("ce_subject", key);
        headers.put("ce_time", "2026-11-22T10:00:00Z");
        headers.put("ce_aggregateversion", "1");
        headers.put("ce_correlationid", UUID.randomUUID().toString());
        headers.put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        return new Message(topic, key, headers, payload);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // closing the producer waits for them
    void send(Message... messages) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 50),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (Message message : messages) {
                byte[] value =
                        message.payload() == null ? null : message.payload().getBytes(StandardCharsets.UTF_8);
                ProducerRecord<String, byte[]> kafka = new ProducerRecord<>(message.topic(), message.key(), value);
                message.headers()
                        .forEach((name, text) -> kafka.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
                producer.send(kafka);
            }
        }
    }

    /** Everything of that key which is in the topic now. */
    List<ConsumerRecord<String, byte[]>> in(String topic, String key) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "allow.auto.create.topics", false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            if (!consumer.listTopics().containsKey(topic)) {
                return records;
            }
            List<TopicPartition> all = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records.stream().filter(found -> key.equals(found.key())).toList();
    }

    record Message(String topic, String key, Map<String, String> headers, String payload) {
        UUID id() {
            return UUID.fromString(headers.get("ce_id"));
        }

        Message without(String header) {
            Map<String, String> rest = new HashMap<>(headers);
            rest.remove(header);
            return new Message(topic, key, rest, payload);
        }
    }
}
