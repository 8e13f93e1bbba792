package dev.truce.endtoend.repository;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** A patch laid over a manifest, as Kubernetes does it: objects field by field, lists by the key of their items where they have one. */
final class StrategicMerge {
    private static final Map<String, String> KEYS = Map.of(
            "containers", "name",
            "env", "name",
            "volumes", "name",
            "volumeMounts", "mountPath",
            "ports", "containerPort");
    /** Lists without such a key: the patch has all of it. */
    private static final Set<String> REPLACED = Set.of("metrics");

    private StrategicMerge() {}

    static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> {
            JsonNode old = target.get(change.getKey());
            if (change.getValue().isNull()) {
                target.remove(change.getKey());
            } else if (old instanceof ObjectNode object && change.getValue() instanceof ObjectNode fields) {
                merge(object, fields);
            } else if (old instanceof ArrayNode items
                    && change.getValue() instanceof ArrayNode changed
                    && !REPLACED.contains(change.getKey())) {
                merge(items, changed, change.getKey());
            } else {
                target.set(change.getKey(), change.getValue().deepCopy());
            }
        });
    }

    private static void merge(ArrayNode items, ArrayNode changed, String field) {
        String key = KEYS.get(field);
        if (key == null) {
            throw new IllegalArgumentException("How lists of " + field + " are merged is not known");
        }
        for (JsonNode change : changed) {
            boolean found = false;
            for (JsonNode item : items) {
                if (item.path(key).equals(change.path(key))) {
                    merge((ObjectNode) item, (ObjectNode) change);
                    found = true;
                }
            }
            if (!found) {
                items.add(change.deepCopy());
            }
        }
    }
}
