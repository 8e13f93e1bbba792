package dev.truce.importer.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.truce.importer.ImportFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a folder of CSV files becomes records.
 *
 * @param aliases texts that mean another one, by file and column: misspellings whose meaning nobody doubts
 * @param steps what to load, in this order
 */
public record Mapping(Map<String, Map<String, Map<String, String>>> aliases, List<ImportStep> steps) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    @JsonCreator
    static Mapping of(
            @JsonProperty("aliases") @Nullable Map<String, Map<String, Map<String, String>>> aliases,
            @JsonProperty(value = "steps", required = true) List<ImportStep> steps) {
        return new Mapping(aliases == null ? Map.of() : aliases, List.copyOf(steps));
    }

    /**
     * Reads a mapping file.
     *
     * @throws ImportFailure when there is no such file, or it is no mapping; the message says where and why
     */
    public static Mapping read(Path file) {
        if (!Files.isReadable(file)) {
            throw new ImportFailure("There is no mapping file %s. Name one with --mapping.".formatted(file));
        }
        try {
            return YAML.readValue(file.toFile(), Mapping.class);
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
}
