package dev.truce.importer.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The API refuses a request; the message holds all that it finds wrong. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refused(String reasons) {
        super(reasons, null, false, false);
    }

    /** @param body the error array of the contract, or whatever else came */
    static Refused by(int status, JsonNode body) {
        return new Refused(reasons(body, "errorCode", "status " + status));
    }

    /**
     * All that is wrong, as one line.
     *
     * @param errors the error array of the contract, or whatever else came
     * @param code the member that holds the error code: it has one name in an answer, another in a result of a collection
     * @param otherwise what to say where there is no error in the array
     */
    static String reasons(JsonNode errors, String code, String otherwise) {
        List<String> reasons = new ArrayList<>();
        for (JsonNode error : errors.isArray() ? errors : List.<JsonNode>of()) {
            reasons.add("%s: %s"
                    .formatted(error.path(code).asText(), error.path("message").asText()));
        }
        return reasons.isEmpty() ? otherwise : String.join("; ", reasons);
    }
}
