package dev.truce.importer.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.importer.api.TruceApi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The records that Truce has already, by their external ids, whose case does not matter. */
final class ExistingRecords {
    private final TruceApi api;
    private final Map<String, Map<String, JsonNode>> byObject = new ConcurrentHashMap<>();

    ExistingRecords(TruceApi api) {
        this.api = api;
    }

    /** Asks for all records of the object with these fields, for comparing. */
    void load(String object, List<String> fields) {
        byObject.put(object, ask(object, fields));
    }

    Optional<JsonNode> find(String object, String key) {
        return Optional.ofNullable(of(object).get(fold(key)));
    }

    Optional<String> idOf(String object, String key) {
        return find(object, key).map(known -> known.path("Id").asText());
    }

    void add(String object, String key, JsonNode saved) {
        of(object).put(fold(key), saved);
    }

    /** An object that other records only refer to is asked for when it is first needed. */
    private Map<String, JsonNode> of(String object) {
        return byObject.computeIfAbsent(object, unasked -> ask(unasked, List.of()));
    }

    private Map<String, JsonNode> ask(String object, List<String> fields) {
        Map<String, JsonNode> records = new ConcurrentHashMap<>();
        api.forEachKnown(
                object,
                fields,
                known -> records.put(fold(known.path(TruceApi.KEY).asText()), known));
        return records;
    }

    static String fold(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
