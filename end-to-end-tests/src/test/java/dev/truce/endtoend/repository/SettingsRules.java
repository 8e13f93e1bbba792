package dev.truce.endtoend.repository;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has to be true of settings: each is one that the documentation explains, and comes from where it is. */
final class SettingsRules {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Z0-9_]+)` \\|");
    private static final String WHAT_PROGRAMS_READ = "## Launcher and containers";

    private final Set<String> documented;
    private final String readme;

    private SettingsRules(Set<String> documented, String readme) {
        this.documented = documented;
        this.readme = readme;
    }

    /**
     * @param configuration the documentation, of which the variables of the launcher and of images of others do not count
     * @param readme says how the secrets are made
     */
    static SettingsRules of(String configuration, List<String> keys, String readme) {
        Set<String> documented = new TreeSet<>();
        Matcher rows = ROW.matcher(configuration.substring(0, configuration.indexOf(WHAT_PROGRAMS_READ)));
        while (rows.find()) {
            documented.add(rows.group(1));
        }
        keys.forEach(key -> documented.add(key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_")));
        return new SettingsRules(documented, readme);
    }

    List<String> broken(List<? extends JsonNode> manifests) {
        List<String> broken = new ArrayList<>();
        for (JsonNode manifest : manifests) {
            if (manifest.path("kind").asText().equals("ConfigMap")) {
                manifest.path("data").fieldNames().forEachRemaining(name -> isDocumented("ConfigMap", name, broken));
            }
            PodTemplate.of(manifest).ifPresent(pod -> broken(pod, manifests, broken));
        }
        return broken;
    }

    private void broken(PodTemplate pod, List<? extends JsonNode> manifests, List<String> broken) {
        for (JsonNode variable : pod.container().path("env")) {
            isDocumented(pod, variable.path("name").asText(), broken);
            JsonNode from = variable.at("/valueFrom/configMapKeyRef");
            if (!from.isMissingNode() && !hasKey(manifests, from)) {
                broken.add(pod + " takes " + variable.path("name") + " from where it is not");
            }
        }
        for (JsonNode from : pod.container().path("envFrom")) {
            JsonNode map = from.path("configMapRef");
            if (!named(manifests, map.path("name").asText())) {
                broken.add(pod + " takes variables from " + from + ", which is not there");
            }
        }
        for (JsonNode secret : secrets(pod)) {
            if (!readme.contains("create secret generic " + secret.asText() + " ")) {
                broken.add(
                        pod + " needs the secret " + secret.asText() + ", and the README does not say how to make it");
            }
        }
    }

    private static List<JsonNode> secrets(PodTemplate pod) {
        List<JsonNode> secrets = new ArrayList<>();
        pod.spec().findValues("secretKeyRef").forEach(secret -> secrets.add(secret.path("name")));
        pod.spec().findValues("secret").forEach(secret -> secrets.add(secret.path("name")));
        return secrets;
    }

    private static boolean hasKey(List<? extends JsonNode> manifests, JsonNode from) {
        return manifests.stream()
                .filter(manifest -> isMap(manifest, from.path("name").asText()))
                .anyMatch(map -> map.path("data").has(from.path("key").asText()));
    }

    private static boolean named(List<? extends JsonNode> manifests, String name) {
        return manifests.stream().anyMatch(manifest -> isMap(manifest, name));
    }

    private static boolean isMap(JsonNode manifest, String name) {
        return manifest.path("kind").asText().equals("ConfigMap")
                && manifest.at("/metadata/name").asText().equals(name);
    }

    private void isDocumented(Object where, String variable, List<String> broken) {
        if (!documented.contains(variable)) {
            broken.add(where + " sets " + variable + ", which docs/configuration.md does not explain");
        }
    }
}
