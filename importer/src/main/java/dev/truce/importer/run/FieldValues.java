package dev.truce.importer.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.truce.importer.ImportFailure;
import dev.truce.importer.mapping.RowRejected;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Turns texts into the JSON that the fields of one object take, as its description says. */
final class FieldValues {
    private static final Set<String> NUMBERS = Set.of("int", "double", "currency", "percent");
    private final String object;
    private final Map<String, String> types;

    FieldValues(String object, Map<String, String> types) {
        this.object = object;
        this.types = types;
    }

    /** @throws ImportFailure when the object has no such field */
    void require(String field) {
        if (!types.containsKey(field)) {
            throw new ImportFailure("The mapping names the field %s, which %s does not have.".formatted(field, object));
        }
    }

    /** @throws RowRejected when the text does not fit */
    JsonNode of(String field, String text) {
        if (text.isEmpty()) {
            return NullNode.getInstance();
        }
        String type = types.getOrDefault(field, "string");
        if (NUMBERS.contains(type)) {
            return number(field, text);
        }
        return type.equals("boolean") ? truth(field, text) : TextNode.valueOf(text);
    }

    /** Whether a field holds what would be written: numbers by value, everything else as it is. */
    static boolean same(JsonNode wanted, JsonNode stored) {
        if (wanted.isNull()) {
            return stored.isNull() || stored.isMissingNode();
        }
        return (wanted.isNumber() && stored.isNumber())
                ? wanted.decimalValue().compareTo(stored.decimalValue()) == 0
                : wanted.equals(stored);
    }

    private static JsonNode number(String field, String text) {
        try {
            return DecimalNode.valueOf(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new RowRejected("%s: '%s' is not a number".formatted(field, text));
        }
    }

    private static JsonNode truth(String field, String text) {
        return switch (text) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> throw new RowRejected("%s: '%s' is neither true nor false".formatted(field, text));
        };
    }
}
