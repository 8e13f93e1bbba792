package dev.truce.gateway.answer;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Why the gateway itself does not answer, as the array of the error contract ({@code salesforce-contract.md}, section 3). */
public record Problem(int status, String code, String message) {
    public static final String JSON = "application/json;charset=UTF-8";
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER_SECONDS = "5";

    public static Problem unauthorized() {
        return new Problem(401, "INVALID_SESSION_ID", "Session expired or invalid");
    }

    public static Problem notFound() {
        return new Problem(404, "NOT_FOUND", "The requested resource does not exist");
    }

    public static Problem uriTooLong(int longest) {
        return new Problem(414, "URI_TOO_LONG", "The URL is longer than %d bytes".formatted(longest));
    }

    public static Problem tooLarge(long largest) {
        return new Problem(
                413,
                "REQUEST_TOO_LARGE",
                "The request is larger than the %d bytes this resource takes".formatted(largest));
    }

    public static Problem unexpected() {
        return new Problem(500, "UNKNOWN_EXCEPTION", "An unexpected error occurred.");
    }

    /**
     * The request needs several services, and cannot be split.
     *
     * @param message why one request cannot be answered by several services
     */
    public static Problem cannotSpan(String message) {
        return new Problem(400, "INVALID_INPUT", message);
    }

    public static Problem unreadable(String message) {
        return new Problem(400, "JSON_PARSER_ERROR", message);
    }

    /** Nothing was done: the service was not reached. */
    public static Problem unavailable(String service) {
        return new Problem(
                UNAVAILABLE, "SERVER_UNAVAILABLE", "%s is not available at the moment, try again.".formatted(service));
    }

    /** The service went away; whether it did what was asked is not known. */
    public static Problem brokeOff(String service) {
        return new Problem(
                502,
                "SERVER_UNAVAILABLE",
                "%s broke off. Look whether it did what you asked before you try again.".formatted(service));
    }

    /** The service was reached; whether it did what was asked is not known. */
    public static Problem noAnswer(String service) {
        return new Problem(
                504,
                "SERVER_UNAVAILABLE",
                "%s did not answer in time. Look whether it did what you asked before you try again."
                        .formatted(service));
    }

    /** The error array. */
    public String body() {
        return new JsonArray()
                .add(new JsonObject()
                        .put("message", message)
                        .put("errorCode", code)
                        .put("fields", new JsonArray()))
                .encode();
    }

    /** The headers that go with it. */
    public MultiMap headers() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().set(HttpHeaders.CONTENT_TYPE, JSON);
        if (status == UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return headers;
    }

    /** Answers a request with this; a request whose answer has begun is broken off. */
    public void answer(HttpServerResponse response) {
        if (response.headWritten()) {
            response.reset();
        } else if (!response.closed()) {
            response.headers().addAll(headers());
            response.setStatusCode(status).end(body());
        }
    }
}
