package dev.truce.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.truce.platform.messaging.RestartableBroker;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrokerAwayIT {
    private final RestartableBroker broker = RestartableBroker.started();
    private final RelayTrial trial = new RelayTrial(broker, Map.of("relay.delivery-timeout", "2s"));
    private final Relay relay = trial.relay();

    @AfterEach
    void stop() {
        RelayTrial.stop(relay);
        broker.stop();
    }

    @Test
    void theBacklogWaitsUnparkedAndDrainsInOrderWhenTheBrokerComesBack() {
        relay.start(new StartupEvent());
        trial.write("key", 1);
        relay.arrived();
        await().atMost(Duration.ofSeconds(30)).until(() -> trial.pending() == 0);

        broker.stop();
        for (int version = 2; version <= 200; version++) {
            trial.write("key", version);
            trial.write("key-" + version, 1);
            relay.arrived();
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> relay.waitingFor().isPresent());
        assertThat(trial.database.number(
                        "SELECT count(*) FROM outbox_pending WHERE parked_at IS NULL AND attempts = 0"))
                .isEqualTo(398);

        broker.start();

        await().atMost(Duration.ofSeconds(30)).until(() -> trial.pending() == 0);
        assertThat(relay.waitingFor()).isEmpty();
        assertThat(trial.published("key").stream().distinct())
                .hasSize(200)
                .isSortedAccordingTo(BrokerAwayIT::byVersion);
    }

    @Test
    void stoppingIsPromptAlsoWhileTheBrokerIsAway() {
        broker.stop();
        relay.start(new StartupEvent());
        trial.write("key", 1);
        relay.arrived();
        await().atMost(Duration.ofSeconds(30)).until(() -> relay.waitingFor().isPresent());

        long start = System.nanoTime();
        RelayTrial.stop(relay);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private static int byVersion(String one, String other) {
        return Integer.compare(version(one), version(other));
    }

    private static int version(String published) {
        return Integer.parseInt(published.substring(published.indexOf(':') + 1));
    }
}
