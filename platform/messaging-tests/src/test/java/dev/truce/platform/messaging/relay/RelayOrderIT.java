package dev.truce.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.StartupEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

class RelayOrderIT {
    private final RelayTrial trial = RelayTrial.onSharedBroker();

    @Test
    void severalRelaysPublishEachEventOnceAndEachKeyInOrder() {
        List<Relay> relays = IntStream.range(0, 3).mapToObj(i -> trial.relay()).toList();
        relays.forEach(relay -> relay.start(new StartupEvent()));
        for (int version = 1; version <= 60; version++) {
            for (int key = 0; key < 30; key++) {
                trial.write("key-" + key, version);
            }
            relays.get(version % relays.size()).arrived();
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> trial.pending() == 0);
        relays.forEach(RelayTrial::stop);

        List<String> published = trial.published();
        assertThat(published).hasSize(30 * 60);
        for (int key = 0; key < 30; key++) {
            String name = "key-" + key + ":";
            assertThat(published.stream().filter(text -> text.startsWith(name)))
                    .containsExactlyElementsOf(versions(name, 60));
        }
    }

    @Test
    void anEventThatCommitsLateIsPublishedAllTheSame() throws Exception {
        try (Connection slow = trial.dataSource.getConnection()) {
            slow.setAutoCommit(false);
            trial.write(slow, "slow", 1, "{}");
            trial.write("quick", 1);
            trial.drain();
            assertThat(trial.published()).containsExactly("quick:1");

            slow.commit();
        }
        trial.drain();

        assertThat(trial.published()).containsExactlyInAnyOrder("quick:1", "slow:1");
    }

    @Test
    void aRelayLeavesAloneWhatAnotherOneHasClaimedAndTakesOverWhenItsSessionDies() throws Exception {
        trial.write("key", 1);
        try (Connection other = trial.dataSource.getConnection()) {
            other.setAutoCommit(false);
            assertThat(new Queue(other).claim(10)).hasSize(1);
            trial.drain();
            assertThat(trial.pending()).isEqualTo(1);

            int pid = other.unwrap(PGConnection.class).getBackendPID();
            trial.database.texts("SELECT pg_terminate_backend(?)", pid);
        } catch (SQLException expected) {
            // closing what was terminated
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            trial.drain();
            assertThat(trial.published()).containsExactly("key:1");
        });
    }

    private static List<String> versions(String key, long last) {
        return LongStream.rangeClosed(1, last)
                .mapToObj(version -> key + version)
                .toList();
    }
}
