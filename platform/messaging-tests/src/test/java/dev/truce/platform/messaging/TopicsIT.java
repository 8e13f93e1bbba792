package dev.truce.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopicsIT {
    private final RestartableBroker broker = RestartableBroker.started();
    private final MessagingConfig config = Wiring.config(Map.of());
    private final KafkaClients kafka = Wiring.kafka(broker, config);
    private final Topics topics = new Topics(kafka, config);

    @AfterEach
    void stop() {
        broker.stop();
    }

    @Test
    void anAbsentTopicIsCreatedAsConfiguredAndAnExistingOneIsLeftAlone() throws Exception {
        topics.ensure(Set.of("deal.events.v1"));
        new Topics(kafka, Wiring.config(Map.of("topics.partitions", "3"))).ensure(Set.of("deal.events.v1"));

        try (Admin admin = kafka.admin()) {
            assertThat(admin.describeTopics(List.of("deal.events.v1"))
                            .allTopicNames()
                            .get()
                            .get("deal.events.v1")
                            .partitions())
                    .hasSize(12);
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "deal.events.v1");
            Config settings = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            assertThat(settings.get("retention.ms").value()).isEqualTo(Long.toString(7L * 24 * 60 * 60 * 1000));
            assertThat(settings.get("min.insync.replicas").value()).isEqualTo("1");
        }
    }

    @Test
    void whatWasSeenIsNotAskedForAgainUntilTheBrokerWasAway() {
        topics.ensure(Set.of("deal.events.v1"));
        broker.stop();

        topics.ensure(Set.of("deal.events.v1"));
        assertThat(topics.known(Set.of("deal.events.v1"))).isTrue();

        topics.forget();
        assertThat(topics.known(Set.of("deal.events.v1"))).isFalse();
        assertThatThrownBy(() -> topics.ensure(Set.of("deal.events.v1"))).isInstanceOf(KafkaException.class);
        assertThatThrownBy(topics::askBroker).isInstanceOf(KafkaException.class);
    }
}
