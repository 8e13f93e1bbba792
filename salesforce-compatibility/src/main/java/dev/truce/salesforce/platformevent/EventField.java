package dev.truce.salesforce.platformevent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.platform.sobject.definition.FieldType;
import dev.truce.platform.sobject.describe.EventType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A field of a platform event.
 *
 * @param name as clients of Salesforce write it: {@code Sold_Effort_Hours__c} for {@code soldEffortHours}
 * @param member the member of the payload that it shows
 */
record EventField(String name, String member, Kind kind) {
    private static final String SUFFIX = "__c";

    /** What values of a field are. */
    enum Kind {
        TEXT("string"),
        /** Lists and objects, as JSON text: a field has no inner structure. */
        JSON_TEXT("string"),
        NUMBER("double"),
        CHECKBOX("boolean"),
        DATE("string"),
        DATE_TIME("string");

        private final String avroType;

        Kind(String avroType) {
            this.avroType = avroType;
        }

        FieldType<?> type() {
            return switch (this) {
                case TEXT -> FieldType.text(255);
                case JSON_TEXT -> FieldType.longText(131_072);
                case NUMBER -> FieldType.number(18, 4);
                case CHECKBOX -> FieldType.checkbox();
                case DATE -> FieldType.date();
                case DATE_TIME -> FieldType.dateTime();
            };
        }

        String describeName() {
            return type().describeName();
        }

        String avroType() {
            return avroType;
        }

        private static Kind of(Class<?> type) {
            if (type == String.class || type.isEnum()) {
                return TEXT;
            }
            if (type == boolean.class || type == Boolean.class) {
                return CHECKBOX;
            }
            if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
                return NUMBER;
            }
            if (type == LocalDate.class) {
                return DATE;
            }
            return type == Instant.class ? DATE_TIME : JSON_TEXT;
        }
    }

    static EventField of(RecordComponent member) {
        return new EventField(ApiName.of(member.getName()) + SUFFIX, member.getName(), Kind.of(member.getType()));
    }

    /** As describe tells it. */
    EventType.Field described() {
        return new EventType.Field(
                name, name.substring(0, name.length() - SUFFIX.length()).replace('_', ' '), kind.type());
    }

    /** Puts its value into a platform event. */
    void copy(JsonNode payload, ObjectNode event) {
        JsonNode value = payload.path(member);
        if (value.isContainerNode()) {
            event.put(name, value.toString());
        } else {
            event.set(name, value.isMissingNode() ? event.nullNode() : value);
        }
    }
}
