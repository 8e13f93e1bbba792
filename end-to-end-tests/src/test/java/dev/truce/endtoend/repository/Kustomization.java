package dev.truce.endtoend.repository;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Renders a folder as Kustomize does, as far as {@code deploy/kubernetes} uses it: resources, components, strategic merge patches, tags of images,
 * config maps of literals (without the hash in their names). What it does not know it refuses, so that nothing is left unchecked.
 */
final class Kustomization {
    private static final String FILE = "kustomization.yaml";
    private static final Set<String> KNOWN = Set.of(
            "apiVersion", "kind", "namespace", "resources", "components", "patches", "images", "configMapGenerator");
    private static final Set<String> WITHOUT_NAMESPACE = Set.of("Namespace");

    private final List<ObjectNode> manifests = new ArrayList<>();
    private final Set<Path> files = new HashSet<>();

    private Kustomization() {}

    /** @throws IllegalArgumentException if a file is missing, a patch has no target, or something is not known here */
    static Kustomization rendered(Path folder) {
        Kustomization rendered = new Kustomization();
        rendered.take(folder.normalize());
        return rendered;
    }

    List<ObjectNode> manifests() {
        return manifests;
    }

    /** Every file that was read. */
    Set<Path> files() {
        return files;
    }

    private void take(Path folder) {
        ObjectNode wanted = read(folder.resolve(FILE)).get(0);
        wanted.fieldNames().forEachRemaining(field -> require(KNOWN.contains(field), folder, "knows no " + field));
        for (JsonNode resource : wanted.path("resources")) {
            Path path = folder.resolve(resource.asText()).normalize();
            if (Files.isDirectory(path)) {
                Kustomization below = rendered(path);
                files.addAll(below.files);
                below.manifests.forEach(manifest -> add(manifest, path));
            } else {
                read(path).forEach(manifest -> add(manifest, path));
            }
        }
        for (JsonNode component : wanted.path("components")) {
            take(folder.resolve(component.asText()).normalize());
        }
        wanted.path("configMapGenerator").forEach(map -> generate(map, folder));
        wanted.path("patches").forEach(patch -> patch(patch, folder));
        wanted.path("images").forEach(image -> tag(image, folder));
        if (wanted.has("namespace")) {
            manifests.stream()
                    .filter(manifest ->
                            !WITHOUT_NAMESPACE.contains(manifest.path("kind").asText()))
                    .forEach(manifest -> manifest.withObject("/metadata").set("namespace", wanted.get("namespace")));
        }
    }

    private void add(ObjectNode manifest, Path from) {
        String kind = manifest.path("kind").asText();
        String name = manifest.at("/metadata/name").asText();
        require(find(kind, name).isEmpty(), from, kind + " " + name + " is there already");
        manifests.add(manifest);
    }

    private void generate(JsonNode map, Path folder) {
        map.fieldNames()
                .forEachRemaining(field ->
                        require(Set.of("name", "behavior", "literals").contains(field), folder, "knows no " + field));
        String name = map.path("name").asText();
        Optional<ObjectNode> existing = find("ConfigMap", name);
        boolean merges = map.path("behavior").asText("create").equals("merge");
        require(merges == existing.isPresent(), folder, "ConfigMap " + name + (merges ? " is not there" : " is"));
        ObjectNode target = existing.orElseGet(() -> {
            ObjectNode made = JsonNodeFactory.instance.objectNode();
            made.put("apiVersion", "v1").put("kind", "ConfigMap");
            made.withObject("/metadata").put("name", name);
            manifests.add(made);
            return made;
        });
        for (JsonNode literal : map.path("literals")) {
            String[] parts = literal.asText().split("=", 2);
            require(parts.length == 2, folder, literal.asText() + " is no literal");
            target.withObject("/data").put(parts[0], parts[1]);
        }
    }

    private void patch(JsonNode wanted, Path folder) {
        wanted.fieldNames()
                .forEachRemaining(
                        field -> require(Set.of("path", "target").contains(field), folder, "knows no " + field));
        Path file = folder.resolve(wanted.path("path").asText()).normalize();
        for (ObjectNode patch : read(file)) {
            JsonNode target = wanted.path("target");
            String kinds = target.path("kind").asText(patch.path("kind").asText());
            String names = target.isMissingNode()
                    ? patch.at("/metadata/name").asText()
                    : target.path("name").asText(".*");
            List<ObjectNode> patched = manifests.stream()
                    .filter(manifest -> manifest.path("kind").asText().matches(kinds))
                    .filter(manifest -> manifest.at("/metadata/name").asText().matches(names))
                    .toList();
            require(!patched.isEmpty(), file, "has no target: " + kinds + " " + names);
            ObjectNode change = patch.deepCopy();
            change.remove(List.of("apiVersion", "kind"));
            change.withObject("/metadata").remove("name");
            patched.forEach(manifest -> StrategicMerge.merge(manifest, change));
        }
    }

    private void tag(JsonNode image, Path folder) {
        String name = image.path("name").asText();
        manifests.stream()
                .flatMap(manifest -> PodTemplate.of(manifest).stream())
                .map(PodTemplate::container)
                .filter(container -> container.path("image").asText().equals(name))
                .forEach(container -> {
                    require(image.size() == 2 && image.hasNonNull("newTag"), folder, name + " has no newTag, or more");
                    ((ObjectNode) container)
                            .put("image", name + ":" + image.path("newTag").asText());
                });
    }

    private Optional<ObjectNode> find(String kind, String name) {
        return manifests.stream()
                .filter(manifest -> manifest.path("kind").asText().equals(kind))
                .filter(manifest -> manifest.at("/metadata/name").asText().equals(name))
                .findFirst();
    }

    private List<ObjectNode> read(Path file) {
        require(Files.isRegularFile(file), file, "is not there");
        files.add(file);
        return Yaml.documents(file);
    }

    private static void require(boolean holds, Path where, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(where + ": " + otherwise);
        }
    }
}
