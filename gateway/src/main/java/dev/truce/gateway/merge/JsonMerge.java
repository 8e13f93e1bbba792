package dev.truce.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts answers of one form into one: lists are joined, objects united; of two plain values the first stays. */
final class JsonMerge {
    private static final String DONE = "done";

    private JsonMerge() {}

    /** Adds another answer to one, which is changed. */
    static JsonNode add(JsonNode one, JsonNode other) {
        if (one instanceof ArrayNode list && other instanceof ArrayNode more) {
            list.addAll(more);
        } else if (one instanceof ObjectNode object && other instanceof ObjectNode more) {
            more.properties().forEach(entry -> put(object, entry.getKey(), entry.getValue()));
        }
        return one;
    }

    private static void put(ObjectNode object, String name, JsonNode value) {
        JsonNode known = object.get(name);
        if (known == null) {
            object.set(name, value);
        } else if (name.equals(DONE)) {
            object.set(name, BooleanNode.valueOf(known.asBoolean() && value.asBoolean()));
        } else {
            object.set(name, add(known, value));
        }
    }
}
