package dev.truce.platform.sobject.composite.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.sobject.definition.FieldInput;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.row.JsonBody;
import dev.truce.platform.sobject.row.ReadableObjects;

/** A record among several, as it was sent. */
record SentRecord(JsonNode json) {

    /** The API name of its object as written; empty when it has none. */
    String typeName() {
        return json.path("attributes").path("type").asText("").strip();
    }

    /** @throws RefusedCollection when it names no object of the caller */
    SObjectType<?> type(ReadableObjects objects) {
        if (typeName().isEmpty()) {
            throw RefusedCollection.withoutType();
        }
        return objects.find(typeName()).orElseThrow(() -> RefusedCollection.unknownType(typeName()));
    }

    JsonBody fields() {
        return JsonBody.of(json);
    }

    /** Its id, which clients write {@code id} or {@code Id}; empty when it has none. */
    String id() {
        return value("Id");
    }

    /** The text of a field; empty when it has none. */
    String value(String field) {
        return fields().get(field.toLowerCase(java.util.Locale.ROOT))
                .map(FieldInput::value)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .orElse("")
                .strip();
    }
}
