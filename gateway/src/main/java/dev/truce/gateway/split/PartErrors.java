package dev.truce.gateway.split;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The errors of one part among several, whose code goes by another name than in an error array. */
final class PartErrors {
    private PartErrors() {}

    static ArrayNode of(JsonNode errors) {
        ArrayNode reasons = ContentBasedRouter.JSON.createArrayNode();
        for (JsonNode error : errors) {
            ObjectNode reason = reasons.addObject();
            reason.set("statusCode", error.path("errorCode"));
            reason.set("message", error.path("message"));
            reason.putArray("fields");
        }
        return reasons;
    }
}
