package dev.truce.platform.sobject.row;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.truce.platform.sobject.definition.FieldInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record as a client sent them, each with its place in the body so that an error can
 * point at it. Names are kept in lower case, because clients write them in any. A member
 * {@code attributes} is ignored.
 */
public final class JsonBody {
    private static final int DEPTH = 64;
    private static final int BIGGEST = 1 << 20;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(BIGGEST)
                        .build());
    }

    private final Map<String, FieldInput> fields;

    private JsonBody(Map<String, FieldInput> fields) {
        this.fields = fields;
    }

    /**
     * Reads the fields of a record.
     *
     * @throws UnreadableBody when the body is empty, not JSON, or not a JSON object
     */
    public static JsonBody parse(InputStream body) {
        try (JsonParser parser = JSON.createParser(body)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw UnreadableBody.missing();
            }
            if (first != JsonToken.START_OBJECT) {
                throw UnreadableBody.notAnObject(first, parser.currentTokenLocation());
            }
            Map<String, FieldInput> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                JsonLocation at = parser.currentTokenLocation();
                JsonNode value = parser.readValueAsTree();
                if (!name.equals("attributes")) {
                    fields.put(
                            name.toLowerCase(Locale.ROOT),
                            new FieldInput(name, name, value, at.getLineNr(), at.getColumnNr()));
                }
            }
            if (parser.nextToken() != null) {
                throw UnreadableBody.trailing(parser.currentTokenLocation());
            }
            return new JsonBody(fields);
        } catch (JsonProcessingException malformed) {
            throw UnreadableBody.malformed(malformed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The fields of a record that is part of a larger body; errors about it name no place.
     *
     * @throws UnreadableBody when it is not a JSON object
     */
    public static JsonBody of(@Nullable JsonNode record) {
        if (record == null || !record.isObject()) {
            throw UnreadableBody.notARecord();
        }
        Map<String, FieldInput> fields = new LinkedHashMap<>();
        record.properties().stream()
                .filter(member -> !member.getKey().equals("attributes"))
                .forEach(member -> fields.put(
                        member.getKey().toLowerCase(Locale.ROOT),
                        FieldInput.withoutPlace(member.getKey(), member.getValue())));
        return new JsonBody(fields);
    }

    /** Field names in lower case, in the order they were sent. */
    Set<String> names() {
        return fields.keySet();
    }

    /**
     * What was sent for a field, a JSON null included.
     *
     * @param lowerCaseName of the field
     */
    public Optional<FieldInput> get(String lowerCaseName) {
        return Optional.ofNullable(fields.get(lowerCaseName));
    }

    /** The name as the client wrote it. */
    String written(String lowerCaseName) {
        return get(lowerCaseName).map(FieldInput::fieldName).orElse(lowerCaseName);
    }

    /** The same body with one field set to a text, as an upsert needs for the key in its path. */
    public JsonBody with(String fieldName, String text) {
        Map<String, FieldInput> more = new LinkedHashMap<>(fields);
        more.put(
                fieldName.toLowerCase(Locale.ROOT),
                FieldInput.withoutPlace(fieldName, JSON.getNodeFactory().textNode(text)));
        return new JsonBody(more);
    }

    /** The same body with one field cleared. */
    JsonBody withNull(String fieldName) {
        Map<String, FieldInput> more = new LinkedHashMap<>(fields);
        more.put(
                fieldName.toLowerCase(Locale.ROOT),
                FieldInput.withoutPlace(fieldName, JSON.getNodeFactory().nullNode()));
        return new JsonBody(more);
    }

    /** The same body without one field. */
    public JsonBody without(String fieldName) {
        Map<String, FieldInput> less = new LinkedHashMap<>(fields);
        less.remove(fieldName.toLowerCase(Locale.ROOT));
        return new JsonBody(less);
    }
}
