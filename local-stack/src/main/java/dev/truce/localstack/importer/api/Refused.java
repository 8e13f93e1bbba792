package dev.truce.localstack.importer.api;

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
        List<String> reasons = new ArrayList<>();
        for (JsonNode error : body.isArray() ? body : List.<JsonNode>of()) {
            reasons.add("%s: %s"
                    .formatted(
                            error.path("errorCode").asText(),
                            error.path("message").asText()));
        }
        return new Refused(reasons.isEmpty() ? "status " + status : String.join("; ", reasons));
    }
}
