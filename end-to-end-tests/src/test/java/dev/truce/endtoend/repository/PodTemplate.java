package dev.truce.endtoend.repository;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pods of a Deployment or Job. */
record PodTemplate(String kind, String name, JsonNode manifest) {
    private static final Set<String> WITH_PODS = Set.of("Deployment", "Job");

    static Optional<PodTemplate> of(JsonNode manifest) {
        String kind = manifest.path("kind").asText();
        return WITH_PODS.contains(kind)
                ? Optional.of(
                        new PodTemplate(kind, manifest.at("/metadata/name").asText(), manifest))
                : Optional.empty();
    }

    boolean serves() {
        return kind.equals("Deployment");
    }

    JsonNode spec() {
        return manifest.at("/spec/template/spec");
    }

    /** Each pod of Truce has one. */
    JsonNode container() {
        return spec().path("containers").path(0);
    }

    Map<String, String> labels() {
        return strings(manifest.at("/spec/template/metadata/labels"));
    }

    boolean matches(JsonNode labels) {
        return labels().entrySet().containsAll(strings(labels).entrySet());
    }

    private static Map<String, String> strings(JsonNode labels) {
        return labels.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, label -> label.getValue()
                .asText()));
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
