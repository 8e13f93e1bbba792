package dev.truce.events;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.Stream;

/** The published contracts as the tests read them: every event record there is, and the files beside it. */
final class Contracts {
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Contracts() {}

    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(Contracts.class.getPackageName());
    }

    static Stream<Class<?>> events() {
        return classes().stream()
                .filter(type -> type.tryGetField("TYPE").isPresent())
                .<Class<?>>map(type -> type.reflect())
                .sorted(Comparator.comparing(Class::getSimpleName));
    }

    static String typeOf(Class<?> event) {
        return constant(event, "TYPE");
    }

    static String topicOf(Class<?> event) {
        return constant(event, "TOPIC");
    }

    static JsonNode schemaOf(Class<?> event) {
        return read(JSON, "/schemas/" + typeOf(event) + ".json");
    }

    static JsonNode exampleOf(Class<?> event) {
        return read(JSON, "/examples/" + typeOf(event) + ".json");
    }

    static JsonNode asyncApi() {
        return read(new YAMLMapper(), "/asyncapi.yaml");
    }

    private static String constant(Class<?> event, String name) {
        try {
            return (String) event.getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event + " has no constant " + name, e);
        }
    }

    private static JsonNode read(ObjectMapper mapper, String resource) {
        try (InputStream in = Contracts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
