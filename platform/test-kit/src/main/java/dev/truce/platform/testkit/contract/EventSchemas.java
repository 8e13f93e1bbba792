package dev.truce.platform.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.Assertions;

/** The JSON Schemas and examples of the event contracts, found on the class path by event type. */
public final class EventSchemas {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Map<String, JsonSchema> BY_TYPE = new ConcurrentHashMap<>();
    private static final Set<String> VALID = ConcurrentHashMap.newKeySet();

    private EventSchemas() {}

    /** Fails the test with every violation when a payload is not what its event type promises. */
    public static void assertValid(String eventType, String payload) {
        String known = eventType + payload;
        if (VALID.contains(known)) {
            return; // tests look at the events of a record again and again
        }
        JsonSchema schema = BY_TYPE.computeIfAbsent(
                eventType, type -> SCHEMAS.getSchema(read("schemas/" + type + ".json"), WITH_FORMATS));
        Assertions.assertThat(schema.validate(parse(payload)))
                .as("violations of the schema of %s by %s", eventType, payload)
                .isEmpty();
        VALID.add(known);
    }

    /** The example payload of an event type, to feed a consumer with. */
    public static String example(String eventType) {
        return read("examples/" + eventType + ".json");
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static String read(String resource) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new AssertionError("event-contracts has no " + resource);
            }
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
