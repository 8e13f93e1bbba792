package dev.truce.platform.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message of a client; whatever is missing or of another type than it should be counts as absent. */
record BayeuxMessage(JsonNode json) {
    static final String HANDSHAKE = "/meta/handshake";
    static final String CONNECT = "/meta/connect";
    static final String SUBSCRIBE = "/meta/subscribe";
    static final String UNSUBSCRIBE = "/meta/unsubscribe";
    static final String DISCONNECT = "/meta/disconnect";
    private static final String LONG_POLLING = "long-polling";

    /** The messages of a body: an array of them, or one. */
    static List<BayeuxMessage> in(JsonNode body) {
        List<BayeuxMessage> messages = new ArrayList<>();
        if (body.isArray()) {
            body.forEach(each -> messages.add(new BayeuxMessage(each)));
        } else {
            messages.add(new BayeuxMessage(body));
        }
        return messages;
    }

    String channel() {
        return json.path("channel").asText();
    }

    @Nullable String clientId() {
        return json.path("clientId").textValue();
    }

    /** The channels it names; a client may send one or a list. */
    List<String> subscriptions() {
        List<String> channels = new ArrayList<>();
        JsonNode named = json.path("subscription");
        if (named.isTextual()) {
            channels.add(named.asText());
        }
        named.elements().forEachRemaining(each -> channels.add(each.asText()));
        return channels;
    }

    /** From where on it wants to be told of a channel; null when it does not say. */
    @Nullable String replayOf(String channel) {
        JsonNode wanted = json.path("ext").path("replay").path(channel);
        return wanted.isValueNode() && !wanted.isNull() ? wanted.asText() : null;
    }

    boolean canPoll() {
        JsonNode types = json.path("supportedConnectionTypes");
        boolean polls = !types.isArray() || types.isEmpty();
        for (JsonNode type : types) {
            polls |= type.asText().equals(LONG_POLLING);
        }
        return polls;
    }

    /** How long it wants to be held at most, in milliseconds. */
    Optional<Long> timeout() {
        JsonNode timeout = json.path("advice").path("timeout");
        return timeout.isNumber() ? Optional.of(Math.max(0, timeout.asLong())) : Optional.empty();
    }
}
