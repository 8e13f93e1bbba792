package dev.truce.ownership.platformevent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    /** What values of a field are. */
    enum Kind {
        TEXT("string", "xsd:string", "string"),
        /** Lists and objects, as JSON text: a field has no inner structure. */
        JSON_TEXT("textarea", "xsd:string", "string"),
        NUMBER("double", "xsd:double", "double"),
        CHECKBOX("boolean", "xsd:boolean", "boolean"),
        DATE("date", "xsd:date", "string"),
        DATE_TIME("datetime", "xsd:dateTime", "string");

        private final String describeName;
        private final String soapType;
        private final String avroType;

        Kind(String describeName, String soapType, String avroType) {
            this.describeName = describeName;
            this.soapType = soapType;
            this.avroType = avroType;
        }

        String describeName() {
            return describeName;
        }

        String soapType() {
            return soapType;
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
        return new EventField(ApiName.of(member.getName()) + "__c", member.getName(), Kind.of(member.getType()));
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
