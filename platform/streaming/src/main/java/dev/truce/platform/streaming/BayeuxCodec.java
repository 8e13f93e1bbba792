package dev.truce.platform.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.List;

/** Messages in requests and answers. */
final class BayeuxCodec {
    private static final int MOST_MESSAGES = 64;
    private static final String TYPE = "application/json;charset=UTF-8";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private BayeuxCodec() {}

    /** What a client sent; empty when it is no message at all, or too many. */
    static List<BayeuxMessage> messages(RoutingContext request) {
        Buffer body = request.body().buffer();
        if (body == null) {
            return List.of();
        }
        try {
            JsonNode json = JSON.readTree(body.getBytes());
            return json.isContainerNode() && json.size() <= MOST_MESSAGES ? BayeuxMessage.in(json) : List.of();
        } catch (JsonProcessingException malformed) {
            return List.of();
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory can be read", impossible);
        }
    }

    /** Fails when the client is no longer there. */
    static Future<Void> send(RoutingContext request, List<ObjectNode> messages) {
        return end(request, Buffer.buffer(written(messages)));
    }

    /** Refuses the request itself, in the shape that all of the API has. */
    static void refuse(RoutingContext request, int status, String errorCode, String message) {
        ObjectNode error = JSON.createObjectNode().put("message", message).put("errorCode", errorCode);
        error.putArray("fields");
        request.response().setStatusCode(status);
        end(request, Buffer.buffer(written(List.of(error))));
    }

    private static Future<Void> end(RoutingContext request, Buffer body) {
        if (request.response().closed()) {
            return Future.failedFuture("The client is gone");
        }
        return request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body);
    }

    private static byte[] written(List<ObjectNode> messages) {
        try {
            return JSON.writeValueAsBytes(messages);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree can be written", impossible);
        }
    }
}
