package dev.truce.platform.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.platform.streaming.BayeuxMessageHandler.Turn;
import dev.truce.platform.streaming.StreamAccess.Listener;
import dev.truce.platform.streaming.StreamAccess.Permission;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What needs no database. */
class BayeuxMessageHandlerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final BayeuxMessageHandler messageHandler = new BayeuxMessageHandler(
            new SessionRegistry(Settings.SMALL, () -> 0),
            new SubscribeHandler(new StreamLog(new PGSimpleDataSource(), Settings.SMALL)),
            Settings.SMALL);

    /** Somebody who may listen to nothing. */
    private static final Listener ADA = new Listener() {
        @Override
        public String id() {
            return "Ada";
        }

        @Override
        public Permission to(String channel) {
            return Permission.DENIED;
        }
    };

    private Turn say(String body) throws JsonProcessingException {
        return messageHandler.answer(BayeuxMessage.in(JSON.readTree(body)), Optional.of(ADA));
    }

    private JsonNode reply(String body) throws JsonProcessingException {
        return say(body).replies().get(0);
    }

    private String clientId() throws JsonProcessingException {
        return reply("{\"channel\":\"/meta/handshake\"}").path("clientId").asText();
    }

    /** Of a client that has connected before. */
    private long patience(String body) throws JsonProcessingException {
        String clientId = clientId();
        say("{\"channel\":\"/meta/connect\",\"clientId\":\"%s\"}".formatted(clientId));
        return patienceAtFirst(body.formatted(clientId));
    }

    private long patienceAtFirst(String body) throws JsonProcessingException {
        return Objects.requireNonNull(say(body).connect()).patience();
    }

    @Test
    void clientThatCannotPollIsTurnedAway() throws JsonProcessingException {
        JsonNode reply = reply("{\"channel\":\"/meta/handshake\",\"supportedConnectionTypes\":[\"websocket\"]}");
        assertThat(reply.path("error").asText()).startsWith("400::");
        assertThat(reply.at("/advice/reconnect").asText()).isEqualTo("none");
    }

    @Test
    void clientTooManyIsToldToComeLater() throws JsonProcessingException {
        clientId();
        clientId();
        JsonNode reply = reply("{\"channel\":\"/meta/handshake\",\"id\":7}");
        assertThat(reply.path("successful").asBoolean(true)).isFalse();
        assertThat(reply.at("/ext/sfdc/failureReason").asText()).startsWith("503::");
        assertThat(reply.at("/advice/interval").asLong()).isPositive();
        assertThat(reply.path("id").asInt()).isEqualTo(7);
    }

    @Test
    void connectWaitsUnlessItsClientWantsOtherwiseOrSendsMore() throws JsonProcessingException {
        assertThat(patience("{\"channel\":\"/meta/connect\",\"clientId\":\"%s\"}"))
                .isEqualTo(40_000);
        assertThat(patience("{\"channel\":\"/meta/connect\",\"clientId\":\"%s\",\"advice\":{\"timeout\":0}}"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"advice\":{\"timeout\":60000}"})
    void firstConnectOfASessionIsAnsweredAtOnce(String advice) throws JsonProcessingException {
        assertThat(patienceAtFirst(
                        "{\"channel\":\"/meta/connect\",\"clientId\":\"%s\"%s}".formatted(clientId(), advice)))
                .isZero();
    }

    @Test
    void connectThatComesWithMoreDoesNotWait() throws JsonProcessingException {
        assertThat(patience("[{\"channel\":\"/meta/connect\",\"clientId\":\"%s\"},{\"channel\":\"/x\"}]"))
                .isZero();
    }

    @Test
    void noClientWaitsLongerThanItIsAllowedTo() throws JsonProcessingException {
        assertThat(patience("{\"channel\":\"/meta/connect\",\"clientId\":\"%s\",\"advice\":{\"timeout\":999999}}"))
                .isEqualTo(40_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[1]",
                "[null]",
                "{\"channel\":7}",
                "{\"channel\":{}}",
                "{\"channel\":\"/meta/connect\",\"clientId\":[]}",
                "{\"channel\":\"/meta/subscribe\",\"subscription\":{},\"ext\":[]}",
                "{\"channel\":\"/meta/disconnect\",\"id\":{},\"advice\":3}"
            })
    void whatMakesNoSenseIsRefusedAndBreaksNothing(String body) throws JsonProcessingException {
        Turn turn = say(body);
        assertThat(turn.connect()).isNull();
        assertThat(turn.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.path("successful").asBoolean(true)).isFalse();
            assertThat(reply.path("error").asText()).matches("40[034]:.*");
        });
    }
}
