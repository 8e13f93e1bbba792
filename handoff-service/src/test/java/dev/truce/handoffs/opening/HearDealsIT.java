package dev.truce.handoffs.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.events.DealClosed;
import dev.truce.events.HandoffStarted;
import dev.truce.events.Topics;
import dev.truce.handoffs.Arrivals;
import dev.truce.handoffs.Desk;
import dev.truce.handoffs.HandoffServiceTest;
import dev.truce.platform.testkit.contract.EventSchemas;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** From one topic to the other, over a real broker. */
@HandoffServiceTest
class HearDealsIT {
    @Inject
    Arrivals arrivals;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void aWonDealIsHeardOnceAndItsHandoffTold() throws Exception {
        ObjectNode deal = arrivals.closedDeal();
        String dealId = deal.path("dealId").textValue();
        UUID eventId = UUID.randomUUID();

        send(eventId, dealId, deal.toString());
        send(eventId, dealId, deal.toString());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(types(dealId)).contains(HandoffStarted.TYPE));
        assertThat(Desk.handoffsOf(dealId).getInt("totalSize")).isEqualTo(1);
        assertThat(types(dealId)).filteredOn(HandoffStarted.TYPE::equals).hasSize(1);
        told(dealId).forEach(record -> EventSchemas.assertValid(header(record, "ce_type"), record.value()));
    }

    private void send(UUID eventId, String dealId, String payload) throws Exception {
        ProducerRecord<String, String> record = new ProducerRecord<>(DealClosed.TOPIC, dealId, payload);
        Map.of(
                        "ce_id",
                        eventId.toString(),
                        "ce_type",
                        DealClosed.TYPE,
                        "ce_source",
                        "/deal-service",
                        "ce_subject",
                        dealId,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_specversion",
                        "1.0",
                        "ce_aggregateversion",
                        "7",
                        "ce_correlationid",
                        UUID.randomUUID().toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }

    private List<String> types(String dealId) {
        return told(dealId).stream().map(record -> header(record, "ce_type")).toList();
    }

    private List<ConsumerRecord<String, String>> told(String dealId) {
        List<ConsumerRecord<String, String>> told = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> all = consumer.partitionsFor(Topics.HANDOFFS).stream()
                    .map(partition -> new TopicPartition(Topics.HANDOFFS, partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(told::add);
            }
        }
        return told.stream().filter(record -> dealId.equals(record.key())).toList();
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
