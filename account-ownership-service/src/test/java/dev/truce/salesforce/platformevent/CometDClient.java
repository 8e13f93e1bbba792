package dev.truce.salesforce.platformevent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.platform.testkit.login.Login;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A client of the stream that sends the messages of the protocol as they are. */
final class CometDClient {
    static final String NEW_ONLY = "-1";
    static final String ALL = "-2";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String authorization;
    private String clientId = "";

    private CometDClient(String authorization) {
        this.authorization = authorization;
    }

    static CometDClient of(String userId) {
        return with("OAuth " + Login.token(userId));
    }

    static CometDClient with(String authorization) {
        return new CometDClient(authorization);
    }

    String clientId() {
        return clientId;
    }

    /** Sends a body and reads the messages of the answer. */
    CompletableFuture<JsonNode> send(String body) {
        return post(body).thenApply(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return read(answer.body());
        });
    }

    CompletableFuture<HttpResponse<String>> post(String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/cometd/64.0/"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode handshake() {
        return only(send("[{\"channel\":\"/meta/handshake\",\"id\":\"1\",\"version\":\"1.0\",\"ext\":{\"replay\":true},"
                + "\"supportedConnectionTypes\":[\"long-polling\"]}]"));
    }

    /** Shakes hands and connects; further connects may wait. */
    CometDClient begin() {
        greeted().look();
        return this;
    }

    /** Shakes hands and has not connected yet. */
    CometDClient greeted() {
        JsonNode greeting = handshake();
        assertThat(greeting.path("successful").asBoolean())
                .as(greeting.toString())
                .isTrue();
        clientId = greeting.path("clientId").asText();
        return this;
    }

    /** @param replay {@link #NEW_ONLY}, {@link #ALL} or the id of an event */
    JsonNode subscribe(String channel, String replay) {
        return only(send(("[{\"channel\":\"/meta/subscribe\",\"id\":\"2\",\"clientId\":\"%s\",\"subscription\":\"%s\","
                        + "\"ext\":{\"replay\":{\"%s\":%s}}}]")
                .formatted(clientId, channel, channel, replay)));
    }

    CometDClient listensTo(String channel, String replay) {
        JsonNode reply = subscribe(channel, replay);
        assertThat(reply.path("successful").asBoolean()).as(reply.toString()).isTrue();
        return this;
    }

    JsonNode say(String channel) {
        return only(send(message(channel, "")));
    }

    /** A connect that waits. */
    CompletableFuture<JsonNode> connect() {
        return send("[" + message("/meta/connect", ",\"connectionType\":\"long-polling\"") + "]");
    }

    /** A connect that waits for at most so many milliseconds. */
    CompletableFuture<JsonNode> connect(long timeout) {
        return send("["
                + message(
                        "/meta/connect",
                        ",\"connectionType\":\"long-polling\",\"advice\":{\"timeout\":%d}".formatted(timeout))
                + "]");
    }

    /** A connect that does not wait. */
    JsonNode look() {
        return soon(connect(0));
    }

    /** What it is told within the patience of a test, until there is an event about this record. */
    List<JsonNode> eventsUntil(String member, String id) {
        List<JsonNode> events = new ArrayList<>();
        Instant end = Instant.now().plus(PATIENCE);
        while (about(events, member, id).isEmpty() && Instant.now().isBefore(end)) {
            events.addAll(events(soon(connect())));
        }
        return events;
    }

    /** All that it is told before there is nothing left. */
    List<JsonNode> eventsLeft() {
        List<JsonNode> events = new ArrayList<>();
        for (List<JsonNode> more = events(look()); !more.isEmpty(); more = events(look())) {
            events.addAll(more);
        }
        return events;
    }

    static List<JsonNode> events(JsonNode messages) {
        List<JsonNode> events = new ArrayList<>();
        messages.forEach(message -> {
            if (message.has("data")) {
                events.add(message);
            }
        });
        return events;
    }

    static List<JsonNode> about(List<JsonNode> events, String member, String id) {
        return events.stream()
                .filter(event -> event.at("/data/payload/" + member).asText().equals(id))
                .toList();
    }

    static <T> T soon(CompletableFuture<T> answer) {
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private String message(String channel, String more) {
        return "{\"channel\":\"%s\",\"id\":\"3\",\"clientId\":\"%s\"%s}".formatted(channel, clientId, more);
    }

    private static JsonNode only(CompletableFuture<JsonNode> answer) {
        JsonNode messages = soon(answer);
        assertThat(messages).as(messages.toString()).hasSize(1);
        return messages.get(0);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(body, noJson);
        }
    }
}
