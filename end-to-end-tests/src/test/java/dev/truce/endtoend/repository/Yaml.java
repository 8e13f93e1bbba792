package dev.truce.endtoend.repository;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of YAML documents, of which each has to be an object that names no field twice. */
final class Yaml {
    private static final ObjectMapper MAPPER =
            new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private Yaml() {}

    static List<ObjectNode> documents(Path file) {
        try {
            return documents(Checkout.read(file));
        } catch (IllegalArgumentException invalid) {
            throw new IllegalArgumentException(file + ": " + invalid.getMessage(), invalid);
        }
    }

    static List<ObjectNode> documents(String text) {
        List<ObjectNode> documents = new ArrayList<>();
        try (var read = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (read.hasNext()) {
                if (!(read.next() instanceof ObjectNode document)) {
                    throw new IllegalArgumentException("a document is no object");
                }
                documents.add(document);
            }
        } catch (IOException | RuntimeException invalid) {
            throw new IllegalArgumentException(invalid.getMessage(), invalid);
        }
        return documents;
    }
}
