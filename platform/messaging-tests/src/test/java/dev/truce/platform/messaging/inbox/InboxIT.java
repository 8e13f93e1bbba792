package dev.truce.platform.messaging.inbox;

import static dev.truce.platform.messaging.inbox.Published.event;
import static dev.truce.platform.messaging.inbox.TrialConsumers.ANSWERS;
import static dev.truce.platform.messaging.inbox.TrialConsumers.ORDERED;
import static dev.truce.platform.messaging.inbox.TrialConsumers.ORDERS;
import static dev.truce.platform.messaging.inbox.TrialConsumers.PERMITS;
import static dev.truce.platform.messaging.inbox.TrialConsumers.PERMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.messaging.Database;
import dev.truce.platform.messaging.EventJson;
import dev.truce.platform.messaging.TrialServers;
import dev.truce.platform.messaging.inbox.Published.Message;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TrialServers.class)
class InboxIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String DEAD = ORDERS + ".trial-service.dlt";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    Database database;

    @Inject
    InboxProgress progress;

    @Inject
    MeterRegistry meters;

    private final String key = UUID.randomUUID().toString();
    private Published others;

    @BeforeEach
    void connect() {
        others = new Published(bootstrapServers);
        await().atMost(SOON).until(progress::caughtUp);
    }

    @Test
    void anEventThatArrivesTenTimesTakesEffectOnce() {
        Message once = order("hello");
        for (int i = 0; i < 5; i++) {
            others.send(once, once);
        }
        others.send(order("last"));

        awaitEffects("hello", "last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forbidden", "bug"})
    void whatCannotBeAppliedIsDeadLetteredAndTheRestGoesOn(String text) throws Exception {
        Message bad = order(text);
        others.send(order("before"), bad, order("after"));

        awaitEffects("before", "after");
        JsonNode letter = awaitDeadLetter();
        assertThat(letter.get("topic").asText()).isEqualTo(ORDERS);
        assertThat(letter.get("offset").asLong()).isNotNegative();
        assertThat(letter.get("key").asText()).isEqualTo(key);
        assertThat(letter.get("headers").get("ce_id").asText())
                .isEqualTo(bad.id().toString());
        assertThat(letter.get("value").asText()).isEqualTo(bad.payload());
        assertThat(letter.get("errorClass").asText())
                .isEqualTo((text.equals("bug") ? IllegalStateException.class : CannotApply.class).getName());
        assertThat(letter.get("attempts").asInt()).isEqualTo(text.equals("bug") ? 3 : 1);
    }

    @Test
    void recordsThatAreNoEventsAreDeadLetteredAndTheRestGoesOn() {
        Message good = order("good");
        others.send(
                new Message(ORDERS, key, good.headers(), "{\"text\": "),
                event(ORDERS, ORDERED, key, "{\"text\":\"x\",\"number\":\"not one\"}"),
                event(ORDERS, ORDERED, key, null),
                event(ORDERS, "trial.ordered.v2", key, "{}"),
                order("x").without("ce_type"),
                order("x").without("ce_id"),
                order("x").without("ce_time"),
                order("good"));

        awaitEffects("good");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(others.in(DEAD, key)).hasSize(7));
    }

    @Test
    void typesThatNobodyWantsAreSkippedAndCounted() {
        double before = meters.counter("truce.inbox.skipped").count();

        others.send(event(ORDERS, "trial.cancelled.v1", key, "no json at all"), order("good"));

        awaitEffects("good");
        assertThat(meters.counter("truce.inbox.skipped").count()).isEqualTo(before + 1);
    }

    @Test
    void anEventWaitsForItsPrerequisiteAndLaterOnesOfItsKeyBehindIt() {
        String other = UUID.randomUUID().toString();
        others.send(order("needs permit"), order("second"), event(ORDERS, ORDERED, other, payload("free")));

        await().atMost(SOON).until(() -> effects(other).equals(List.of("free")));
        await().atMost(SOON).until(() -> parked() == 2);
        assertThat(effects(key)).isEmpty();

        others.send(event(PERMITS, PERMITTED, key, "{\"orderId\":\"" + key + "\"}"));

        awaitEffects("needs permit", "second");
        assertThat(parked()).isZero();
        await().atMost(SOON).until(progress::caughtUp);
    }

    @Test
    void aSecondDeliveryOfAWaitingEventChangesNothing() {
        Message early = order("needs permit");
        others.send(early);
        await().atMost(SOON).until(() -> parked() == 1);

        others.send(early, event(PERMITS, PERMITTED, key, "{\"orderId\":\"" + key + "\"}"));

        awaitEffects("needs permit");
        others.send(early, order("last"));
        awaitEffects("needs permit", "last");
    }

    @Test
    void anEventWhoseDatabaseSessionDiesIsAppliedOnce() {
        others.send(order("session dies"), order("after"));

        awaitEffects("session dies", "after");
    }

    @Test
    void anEventThatFailsOnceIsAppliedOnce() {
        others.send(order("before"), order("bug once"), order("after"));

        awaitEffects("before", "bug once", "after");
    }

    @Test
    void whatAnEffectAnnouncesIsCausedByTheEvent() {
        Message question = order("answer");
        others.send(question);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(others.in(ANSWERS, key)).hasSize(1));
        ConsumerRecord<String, byte[]> answer = others.in(ANSWERS, key).get(0);
        assertThat(header(answer, "ce_causationid")).isEqualTo(question.id().toString());
        assertThat(header(answer, "ce_correlationid"))
                .isEqualTo(question.headers().get("ce_correlationid"));
        assertThat(header(answer, "traceparent")).isEqualTo(question.headers().get("traceparent"));
        assertThat(header(answer, "ce_actortype")).isEqualTo("SYSTEM");
        assertThat(header(answer, "ce_actorid")).isEqualTo("trial-service");
        assertThat(header(answer, "ce_source")).isEqualTo("/trial-service");
        assertThat(header(answer, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(answer, "ce_dataschema")).isEqualTo("urn:truce:schema:trial.answered.v1");
        assertThat(header(answer, "ce_replayed")).isEqualTo("false");
    }

    private Message order(String text) {
        return event(ORDERS, ORDERED, key, payload(text));
    }

    private static String payload(String text) {
        return "{\"text\":\"" + text + "\",\"number\":1,\"addedLater\":true}";
    }

    private void awaitEffects(String... texts) {
        await().atMost(SOON).untilAsserted(() -> assertThat(effects(key)).containsExactly(texts));
    }

    private List<String> effects(String subject) {
        return database.texts("SELECT text FROM effect WHERE subject = ? ORDER BY id", subject);
    }

    private long parked() {
        return database.number("SELECT count(*) FROM inbox_parked WHERE event_key = ?", key);
    }

    private JsonNode awaitDeadLetter() throws Exception {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(others.in(DEAD, key)).hasSize(1));
        return EventJson.MAPPER.readTree(others.in(DEAD, key).get(0).value());
    }

    private static String header(ConsumerRecord<?, ?> kafka, String name) {
        return new String(kafka.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
