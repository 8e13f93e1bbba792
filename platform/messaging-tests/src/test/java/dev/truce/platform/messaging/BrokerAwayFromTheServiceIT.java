package dev.truce.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.messaging.inbox.InboxProgress;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(TrialServers.class)
class BrokerAwayFromTheServiceIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    RestartableBroker broker;

    @TestHTTPResource("/q/health")
    URI health;

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    @Inject
    InboxProgress progress;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void comeBack() {
        broker.start();
        await().atMost(SOON).until(progress::caughtUp);
    }

    /** Stops a broker, starts it and waits for all to come back, which is most of the time. */
    @Test
    @Timeout(40)
    void callersAreNeitherFailedNorSlowedAndTheServiceSaysWhatItMisses() throws Exception {
        await().atMost(SOON).until(progress::caughtUp);
        Duration before = timeOfMostAppends();

        broker.stop();
        await().atMost(SOON).until(() -> !progress.caughtUp());
        Duration away = timeOfMostAppends();

        assertThat(away).isLessThan(before.multipliedBy(3).plusMillis(100));
        await().atMost(SOON).untilAsserted(() -> {
            JsonNode messaging = check("messaging");
            assertThat(messaging.get("status").asText()).isEqualTo("UP");
            assertThat(messaging.get("data").get("publishing").asText()).isEqualTo("degraded: waits for the broker");
            assertThat(messaging.get("data").get("consuming").asText()).startsWith("degraded");
            assertThat(messaging.get("data").get("pending").asInt()).isPositive();
        });
        assertThat(check("messaging threads").get("status").asText()).isEqualTo("UP");

        broker.start();

        await().atMost(SOON).until(() -> pending() == 0);
        await().atMost(SOON).until(progress::caughtUp);
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        check("messaging").get("data").get("publishing").asText())
                .isEqualTo("ok"));
    }

    /** In which nine of ten are done; what else the machine does may hold up the others. */
    private Duration timeOfMostAppends() {
        return IntStream.range(0, 100)
                .mapToObj(this::timeOfAppend)
                .sorted()
                .skip(90)
                .findFirst()
                .orElseThrow();
    }

    private Duration timeOfAppend(int version) {
        long start = System.nanoTime();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new OutgoingEvent(
                        "trial.ledger.changed.v1",
                        "ledger.events.v1",
                        key,
                        "Ledger",
                        key,
                        version,
                        Map.of("version", version))));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private long pending() {
        return database.number("SELECT count(*) FROM outbox_pending WHERE event_key = ?", key);
    }

    private JsonNode check(String name) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofByteArray());
        return StreamSupport.stream(
                        EventJson.MAPPER.readTree(answer.body()).get("checks").spliterator(), false)
                .filter(check -> check.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
