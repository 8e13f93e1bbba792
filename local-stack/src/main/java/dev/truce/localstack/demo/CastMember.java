package dev.truce.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.localstack.stack.ServiceName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody in the story, and everything they do: requests with their own token. */
record CastMember(String id, String firstName, String role, String token, ApiClient api) {

    private static final String DATA = "/services/data/v64.0";
    private static final String ACTIONS = "/services/apexrest";

    /** Creates a record and answers its id. */
    String create(String object, Map<String, ?> fields) {
        return api.send(token, "POST", DATA + "/sobjects/" + object, fields)
                .expect(201)
                .text("id");
    }

    /** Tries to change a record; the answer may be a refusal. */
    ApiResponse change(String object, String recordId, Map<String, ?> fields) {
        return api.send(token, "PATCH", row(object, recordId), fields);
    }

    ApiResponse read(String object, String recordId) {
        return api.send(token, "GET", row(object, recordId), null);
    }

    /** What one service shows of a record, which may be another one's. */
    ApiResponse readAt(ServiceName service, String object, String recordId) {
        return api.at(service).send(token, "GET", row(object, recordId), null);
    }

    /** The records that a SOQL query finds. */
    JsonNode query(String soql) {
        String path = DATA + "/query?q=" + URLEncoder.encode(soql, StandardCharsets.UTF_8);
        return api.send(token, "GET", path, null).expect(200).body().path("records");
    }

    /** Takes an action such as {@code /deals/{id}/close}; the answer may be a refusal. */
    ApiResponse act(String action, @Nullable Object body) {
        return api.send(token, "POST", ACTIONS + action, body == null ? Map.of() : body);
    }

    /** Asks a question such as {@code /deals/{id}/close-readiness}. */
    ApiResponse ask(String question) {
        return api.send(token, "GET", ACTIONS + question, null).expect(200);
    }

    private static String row(String object, String recordId) {
        return "%s/sobjects/%s/%s".formatted(DATA, object, recordId);
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(firstName, role);
    }
}
