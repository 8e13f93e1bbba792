package dev.truce.platform.sobject.definition;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.Locale;

/**
 * A value somebody sent for a field, with what an error message needs to say about it.
 *
 * @param value the JSON value, never null nor absent
 * @param line line of the value in the request body, from 1; 0 when its place is not known
 * @param column column of the value in the request body, from 1
 */
public record FieldInput(String fieldName, String fieldLabel, JsonNode value, int line, int column) {

    /** A value whose place in the body is not known. */
    public static FieldInput withoutPlace(String fieldName, JsonNode value) {
        return new FieldInput(fieldName, fieldName, value, 0, 0);
    }

    /** The text of a scalar; numbers and booleans give their text, structures are refused. */
    String text(String wantedType) {
        if (value.isContainerNode()) {
            throw unreadableAs(wantedType);
        }
        return value.asText();
    }

    Refusal unreadableAs(String wantedType) {
        String token = value.isTextual()
                ? "VALUE_STRING value " + value.asText()
                : value.isObject()
                        ? "START_OBJECT"
                        : value.isArray()
                                ? "START_ARRAY"
                                : "value " + value.asText().toLowerCase(Locale.ROOT);
        return new InvalidValue(
                ErrorCode.JSON_PARSER_ERROR,
                "Cannot deserialize instance of %s from %s or request may be missing a required field%s"
                        .formatted(wantedType, token, place()),
                fieldName);
    }

    private String place() {
        return line == 0 ? "" : " at [line:%d, column:%d]".formatted(line, column);
    }

    Refusal invalid(ErrorCode code, String statement) {
        return new InvalidValue(code, fieldLabel + ": " + statement, fieldName);
    }
}
