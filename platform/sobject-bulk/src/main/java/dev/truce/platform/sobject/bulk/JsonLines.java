package dev.truce.platform.sobject.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Rows as they are stored: a JSON array a line. */
final class JsonLines {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonLines() {}

    static String line(List<?> values) {
        try {
            return JSON.writeValueAsString(values) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<JsonNode> arrays(String lines) {
        return lines.lines().map(JsonLines::array).toList();
    }

    static List<List<String>> rows(String lines) {
        return arrays(lines).stream().map(JsonLines::texts).toList();
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    static JsonNode array(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
