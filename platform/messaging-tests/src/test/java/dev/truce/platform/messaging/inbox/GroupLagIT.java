package dev.truce.platform.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.platform.messaging.KafkaClients;
import dev.truce.platform.messaging.MessagingConfig;
import dev.truce.platform.messaging.RestartableBroker;
import dev.truce.platform.messaging.Wiring;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupLagIT {
    private static final String TOPIC = "deal.events.v1";
    private static final TopicPartition HALF_READ = new TopicPartition(TOPIC, 0);
    private static final TopicPartition NEVER_READ = new TopicPartition(TOPIC, 1);
    private static final TopicPartition DROPPED_BY_THE_BROKER = new TopicPartition(TOPIC, 2);

    private final RestartableBroker broker = RestartableBroker.started();
    private final MessagingConfig config = Wiring.config(Map.of());
    private final KafkaClients kafka = Wiring.kafka(broker, config);
    private final GroupLag group = new GroupLag(kafka, config);

    @AfterEach
    void stop() {
        group.disconnect();
        broker.stop();
    }

    @Test
    void whatNoReplicaHasReadIsLeft() throws Exception {
        try (Admin admin = kafka.admin()) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
            send(HALF_READ, 10);
            send(NEVER_READ, 3);
            send(DROPPED_BY_THE_BROKER, 5);
            admin.alterConsumerGroupOffsets(config.consumer(), Map.of(HALF_READ, new OffsetAndMetadata(6)))
                    .all()
                    .get();
            admin.deleteRecords(Map.of(DROPPED_BY_THE_BROKER, RecordsToDelete.beforeOffset(5)))
                    .all()
                    .get();
        }

        assertThat(group.left(Set.of(TOPIC)))
                .isEqualTo(Map.of(HALF_READ, 4L, NEVER_READ, 3L, DROPPED_BY_THE_BROKER, 0L));
    }

    @Test
    void withoutTheBrokerNothingCanBeSaid() {
        broker.stop();

        assertThatThrownBy(() -> group.left(Set.of(TOPIC))).isInstanceOf(KafkaException.class);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // closing the producer waits for them
    private void send(TopicPartition to, int records) {
        try (Producer<String, byte[]> producer = kafka.producer()) {
            for (int i = 0; i < records; i++) {
                producer.send(new ProducerRecord<>(to.topic(), to.partition(), "key", new byte[0]));
            }
        }
    }
}
