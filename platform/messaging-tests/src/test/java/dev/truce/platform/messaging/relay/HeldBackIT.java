package dev.truce.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.truce.platform.messaging.Wiring;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldBackIT {
    private static final String TOO_LARGE_FOR_THE_TOPIC = "{\"text\":\"" + "x".repeat(5_000) + "\"}";

    private final RelayTrial trial = RelayTrial.onSharedBroker();
    private final Relay relay = trial.relay();
    private final ParkedEvents parked = new ParkedEvents(trial.dataSource, Wiring.origin());

    @BeforeEach
    void start() {
        trial.createTopic(Map.of("max.message.bytes", "2000"));
        relay.start(new StartupEvent());
    }

    @AfterEach
    void stop() {
        RelayTrial.stop(relay);
    }

    @Test
    void aRefusedEventParksItsKeyAndNoOther() {
        trial.write("bad", 1);
        trial.write("bad", 2, TOO_LARGE_FOR_THE_TOPIC);
        trial.write("bad", 3);
        trial.write("good", 1);

        UUID refused = awaitParked().eventId();
        trial.write("good", 2);
        trial.write("bad", 4);
        relay.arrived();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> trial.published("good").size() == 2);
        assertThat(trial.published("bad")).containsExactly("bad:1");
        assertThat(parked.list(10).get(0).attempts()).isEqualTo(3);

        parked.skip(refused, "the topic will never take it");

        await().atMost(Duration.ofSeconds(30)).until(() -> trial.pending() == 0);
        assertThat(trial.published("bad")).containsExactly("bad:1", "bad:3", "bad:4");
        assertThat(audit(refused)).containsExactly("SKIP the topic will never take it USER 005000000000001AAA");
    }

    @Test
    void aParkedEventIsSentOnRetryBeforeTheLaterOnesOfItsKey() {
        trial.write("key", 1, TOO_LARGE_FOR_THE_TOPIC);
        trial.write("key", 2);
        UUID refused = awaitParked().eventId();
        allow("10000");

        parked.retry(refused);

        await().atMost(Duration.ofSeconds(30)).until(() -> trial.pending() == 0);
        assertThat(trial.published("key")).containsExactly("key:1", "key:2");
        assertThat(audit(refused)).containsExactly("RETRY - USER 005000000000001AAA");
    }

    @Test
    void aDelayedEventHoldsBackItsKeyAndNoOther() {
        RelayTrial.stop(relay);
        trial.write("delayed", 1);
        trial.database.execute("UPDATE outbox_pending SET next_at = now() + interval '1 hour'");
        trial.write("delayed", 2);
        trial.write("other", 1);
        Relay next = trial.relay();
        next.start(new StartupEvent());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !trial.published("other").isEmpty());
        assertThat(trial.published("delayed")).isEmpty();

        trial.database.execute("UPDATE outbox_pending SET next_at = now() WHERE next_at IS NOT NULL");

        await().atMost(Duration.ofSeconds(30)).until(() -> trial.pending() == 0);
        RelayTrial.stop(next);
        assertThat(trial.published("delayed")).containsExactly("delayed:1", "delayed:2");
    }

    @Test
    void onlyAParkedEventCanBeRetriedOrSkipped() {
        UUID unknown = UUID.randomUUID();

        assertThatThrownBy(() -> parked.retry(unknown)).isInstanceOf(NotParked.class);
        assertThatThrownBy(() -> parked.skip(unknown, "gone")).isInstanceOf(NotParked.class);
    }

    private ParkedEvent awaitParked() {
        relay.arrived();
        await().atMost(Duration.ofSeconds(30)).until(() -> parked.list(10).size() == 1);
        return parked.list(10).get(0);
    }

    private List<String> audit(UUID event) {
        return trial.database.texts(
                "SELECT concat_ws(' ', action, coalesce(reason, '-'), actor_type, actor_id) FROM outbox_audit WHERE event_id = ?",
                event);
    }

    private void allow(String bytes) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, trial.topic);
        AlterConfigOp larger = new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET);
        try (Admin admin = trial.kafka.admin()) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(larger))).all().get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
