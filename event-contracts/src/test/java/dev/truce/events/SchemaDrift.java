package dev.truce.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells where a record and its JSON Schema say different things: names, types, or what may be absent. */
final class SchemaDrift {
    private static final Map<Type, String> JSON_TYPES = Map.of(
            String.class, "string",
            boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            BigDecimal.class, "number",
            LocalDate.class, "string/date",
            Instant.class, "string/date-time");

    private final JsonNode root;
    private final List<String> found = new ArrayList<>();

    private SchemaDrift(JsonNode root) {
        this.root = root;
    }

    static List<String> between(Class<?> event, JsonNode schema) {
        SchemaDrift drift = new SchemaDrift(schema);
        drift.compareRecord(event, schema);
        return drift.found;
    }

    private void compareRecord(Class<?> type, JsonNode schema) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
            JsonNode property = schema.path("properties").path(component.getName());
            boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            String place = type.getSimpleName() + "." + component.getName();
            compareAbsence(place, component.getName(), mayBeAbsent, schema, property);
            compareType(place, component.getGenericType(), mayBeAbsent ? presentForm(property) : property);
            report(property.path("description").asText().isBlank(), place + " has no description");
        }
        schema.path("properties")
                .fieldNames()
                .forEachRemaining(
                        name -> report(!names.contains(name), type.getSimpleName() + " has no component " + name));
    }

    private void compareAbsence(String place, String name, boolean mayBeAbsent, JsonNode schema, JsonNode property) {
        boolean required = textsOf(schema.path("required")).contains(name);
        report(required == mayBeAbsent, place + (required ? " is required but @Nullable" : " is not required"));
        boolean nullAllowed = textsOf(property.path("type")).contains("null") || property.has("oneOf");
        report(nullAllowed != mayBeAbsent, place + (nullAllowed ? " allows null" : " does not allow null"));
    }

    private void compareType(String place, Type type, JsonNode schema) {
        if (type instanceof ParameterizedType list) {
            report(!jsonType(schema).equals("array"), place + " is a list, the schema says " + schema);
            compareType(place + "[]", list.getActualTypeArguments()[0], schema.path("items"));
        } else if (JSON_TYPES.containsKey(type)) {
            String expected = JSON_TYPES.get(type);
            report(!jsonType(schema).equals(expected), place + " is " + expected + ", the schema says " + schema);
        } else {
            compareDefinition(place, (Class<?>) type, schema);
        }
    }

    private void compareDefinition(String place, Class<?> type, JsonNode schema) {
        String reference = "#/$defs/" + type.getSimpleName();
        report(!schema.path("$ref").asText().equals(reference), place + " does not refer to " + reference);
        JsonNode definition = root.path("$defs").path(type.getSimpleName());
        if (type.isEnum()) {
            List<String> constants =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            report(!textsOf(definition.path("enum")).equals(constants), place + " has other values than " + constants);
        } else {
            compareRecord(type, definition);
        }
    }

    /** What the schema says about a value that is there. */
    private static JsonNode presentForm(JsonNode property) {
        return property.has("oneOf") ? property.path("oneOf").path(0) : property;
    }

    private static String jsonType(JsonNode schema) {
        String type = textsOf(schema.path("type")).stream()
                .filter(name -> !name.equals("null"))
                .reduce("", String::concat);
        return schema.path("format").isMissingNode()
                ? type
                : type + "/" + schema.path("format").asText();
    }

    private static List<String> textsOf(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        List<String> texts = new ArrayList<>();
        node.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private void report(boolean differs, String what) {
        if (differs) {
            found.add(what);
        }
    }
}
