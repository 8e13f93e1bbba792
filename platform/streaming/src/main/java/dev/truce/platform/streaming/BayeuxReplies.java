package dev.truce.platform.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;

/** Messages of the server. Clients decide by the exact words of an error what to do about it. */
final class BayeuxReplies {
    static final String AUTHENTICATION_INVALID = "401::Authentication invalid";
    static final String UNKNOWN_CLIENT = "403::Unknown client";
    static final String HANDSHAKE_DENIED = "403::Handshake denied";
    static final String CREATE_DENIED = "403:denied_by_security_policy:create_denied";
    static final String PUBLISH_DENIED = "403:denied_by_security_policy:publish_denied";
    static final String NO_SUCH_CHANNEL = "404::The channel does not exist";
    static final String NO_POLLING = "400::Connection types not supported, long-polling is";
    static final String NO_CHANNEL = "400::The message names no channel";
    static final String TOO_BUSY = "503::Server is too busy. Please try your request again later.";
    static final long BUSY_INTERVAL = 5_000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private BayeuxReplies() {}

    static ObjectNode accepting(BayeuxMessage message) {
        return answering(message).put("successful", true);
    }

    static ObjectNode refusing(BayeuxMessage message, String error) {
        return answering(message).put("successful", false).put("error", error);
    }

    /** A refusal whose reason clients look for beside the error. */
    static ObjectNode refusing(BayeuxMessage message, String error, String failureReason) {
        ObjectNode reply = refusing(message, error);
        reply.withObject("ext").withObject("sfdc").put("failureReason", failureReason);
        return reply;
    }

    private static ObjectNode answering(BayeuxMessage message) {
        ObjectNode reply = JSON.objectNode().put("channel", message.channel());
        JsonNode id = message.json().path("id");
        if (id.isValueNode()) {
            reply.set("id", id);
        }
        JsonNode subscription = message.json().path("subscription");
        if (!subscription.isMissingNode()) {
            reply.set("subscription", subscription);
        }
        return reply;
    }

    /** What replay needs the client to know. */
    static ObjectNode withExtensions(ObjectNode reply) {
        reply.withObject("ext").put("replay", true).put("payload.format", true);
        return reply;
    }

    /** @param reconnect {@code retry}, {@code handshake} or {@code none} */
    static ObjectNode advising(ObjectNode reply, String reconnect, long interval) {
        reply.withObject("advice").put("interval", interval).put("reconnect", reconnect);
        return reply;
    }

    /** @param timeout how long a connect may be held, in milliseconds */
    static ObjectNode advisingToRetry(ObjectNode reply, long timeout) {
        advising(reply, "retry", 0).withObject("advice").put("timeout", timeout);
        return reply;
    }

    static ObjectNode busy(BayeuxMessage message) {
        return advising(refusing(message, TOO_BUSY, TOO_BUSY), "retry", BUSY_INTERVAL);
    }

    static ObjectNode telling(StreamedEvent event) {
        ObjectNode message = JSON.objectNode().put("channel", event.channel());
        ObjectNode data = message.putObject("data").put("schema", event.schemaId());
        data.set("payload", JSON.rawValueNode(new RawValue(event.payload())));
        data.putObject("event")
                .put("replayId", event.replayId())
                .put("EventUuid", event.eventId().toString());
        return message;
    }
}
