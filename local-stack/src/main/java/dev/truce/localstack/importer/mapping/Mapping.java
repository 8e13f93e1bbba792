package dev.truce.localstack.importer.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.truce.localstack.importer.ImportFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a folder of CSV files becomes records.
 *
 * @param services the objects that each service has
 * @param aliases texts that mean another one, by file and column: misspellings whose meaning nobody doubts
 * @param steps what to load, in this order
 */
public record Mapping(
        Map<String, List<String>> services, Map<String, Map<String, Map<String, String>>> aliases, List<Step> steps) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    @JsonCreator
    static Mapping of(
            @JsonProperty(value = "services", required = true) Map<String, List<String>> services,
            @JsonProperty("aliases") @Nullable Map<String, Map<String, Map<String, String>>> aliases,
            @JsonProperty(value = "steps", required = true) List<Step> steps) {
        return new Mapping(Map.copyOf(services), aliases == null ? Map.of() : aliases, List.copyOf(steps));
    }

    /** @throws ImportFailure when there is no such file, or it is no mapping; the message says where and why */
    public static Mapping read(Path file) {
        if (!Files.isReadable(file)) {
            throw new ImportFailure("There is no mapping file %s. Name one with --mapping.".formatted(file));
        }
        try {
            Mapping mapping = YAML.readValue(file.toFile(), Mapping.class);
            mapping.steps.forEach(step -> mapping.serviceOf(step.object()));
            return mapping;
        } catch (JsonMappingException e) {
            throw new ImportFailure("%s is not a mapping: %s".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw new ImportFailure("Cannot read %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** The aliases of a file, by column. */
    public Map<String, Map<String, String>> aliasesOf(String file) {
        return aliases.getOrDefault(file, Map.of());
    }

    /** @throws ImportFailure when no service is said to have the object */
    public String serviceOf(String object) {
        return services.entrySet().stream()
                .filter(service -> service.getValue().contains(object))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new ImportFailure(
                        "The mapping does not say under 'services' which service has %s.".formatted(object)));
    }
}
