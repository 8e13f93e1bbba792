package dev.truce.endtoend.repository;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has to be true between manifests: whatever selects pods selects some, and whatever names another names one that is there. */
final class SelectorRules {
    private static final Pattern SERVICE_URL = Pattern.compile("http://([a-z][a-z-]+):(\\d+)(/.*)?");

    private final List<? extends JsonNode> manifests;
    private final List<PodTemplate> pods;
    private final List<String> broken = new ArrayList<>();

    private SelectorRules(List<? extends JsonNode> manifests) {
        this.manifests = manifests;
        this.pods = manifests.stream()
                .flatMap(manifest -> PodTemplate.of(manifest).stream())
                .toList();
    }

    static List<String> broken(List<? extends JsonNode> manifests) {
        SelectorRules rules = new SelectorRules(manifests);
        manifests.forEach(rules::check);
        return rules.broken;
    }

    private void check(JsonNode manifest) {
        switch (manifest.path("kind").asText()) {
            case "Service" -> selectsOne(manifest, manifest.at("/spec/selector"));
            case "PodDisruptionBudget" -> selectsOne(manifest, manifest.at("/spec/selector/matchLabels"));
            case "NetworkPolicy" -> checkPolicy(manifest);
            case "HorizontalPodAutoscaler" -> checkAutoscaler(manifest);
            case "Ingress" -> manifest.findValues("service").forEach(service -> checkBackend(manifest, service));
            case "Deployment" -> checkDeployment(manifest);
            default -> {}
        }
    }

    private void checkDeployment(JsonNode deployment) {
        PodTemplate pod = PodTemplate.of(deployment).orElseThrow();
        JsonNode selector = deployment.at("/spec/selector/matchLabels");
        unless(pod.matches(selector) && !selector.isEmpty(), deployment, "does not select its own pods");
        pod.spec()
                .path("topologySpreadConstraints")
                .forEach(spread ->
                        unless(pod.matches(spread.at("/labelSelector/matchLabels")), deployment, "spreads other pods"));
        unless(!pod.spec().path("topologySpreadConstraints").isEmpty(), deployment, "is not spread");
        for (String beside : List.of("Service", "PodDisruptionBudget")) {
            unless(named(beside, pod.name()).findAny().isPresent(), deployment, "has no " + beside);
        }
        pod.container().path("env").forEach(variable -> {
            Matcher url = SERVICE_URL.matcher(variable.path("value").asText());
            if (url.matches()) {
                unless(
                        named("Service", url.group(1)).anyMatch(service -> service.at("/spec/ports/0/port")
                                .asText()
                                .equals(url.group(2))),
                        deployment,
                        "calls " + url.group() + ", where no Service is");
            }
        });
        claims(pod).forEach(claim -> {
            unless(named("PersistentVolumeClaim", claim).findAny().isPresent(), deployment, "claims no volume");
            unless(
                    deployment.at("/spec/replicas").asInt() == 1
                            && deployment.at("/spec/strategy/type").asText().equals("Recreate"),
                    deployment,
                    "has files of its own, so it is one process and recreated");
        });
    }

    private void checkPolicy(JsonNode policy) {
        JsonNode subject = policy.at("/spec/podSelector/matchLabels");
        unless(selected(subject) > 0, policy, "is for no pod");
        for (JsonNode selector : policy.findValues("podSelector")) {
            JsonNode labels = selector.path("matchLabels");
            boolean elsewhere = labels.has("k8s-app");
            unless(elsewhere || selected(labels) > 0, policy, "allows pods that are not there: " + labels);
        }
    }

    private void checkAutoscaler(JsonNode autoscaler) {
        String name = autoscaler.at("/spec/scaleTargetRef/name").asText();
        JsonNode target = named("Deployment", name).findFirst().orElse(null);
        unless(target != null, autoscaler, "scales nothing");
        if (target != null) {
            unless(target.at("/spec/replicas").isMissingNode(), autoscaler, "and its Deployment both say how many");
            unless(claims(PodTemplate.of(target).orElseThrow()).isEmpty(), autoscaler, "scales what is one process");
        }
        for (JsonNode metric : autoscaler.findValues("metric")) {
            String label = metric.at("/selector/matchLabels/service").asText();
            unless(label.equals(name), autoscaler, "looks at the lag of another service: " + label);
        }
    }

    private void checkBackend(JsonNode ingress, JsonNode backend) {
        unless(
                named("Service", backend.path("name").asText())
                        .anyMatch(service -> service.at("/spec/ports/0/name").equals(backend.at("/port/name"))),
                ingress,
                "leads to no Service: " + backend);
    }

    private void selectsOne(JsonNode manifest, JsonNode labels) {
        unless(selected(labels) == 1, manifest, "selects " + selected(labels) + " kinds of pods instead of one");
    }

    private long selected(JsonNode labels) {
        return pods.stream().filter(pod -> pod.matches(labels)).count();
    }

    private Stream<? extends JsonNode> named(String kind, String name) {
        return manifests.stream()
                .filter(manifest -> manifest.path("kind").asText().equals(kind))
                .filter(manifest -> manifest.at("/metadata/name").asText().equals(name));
    }

    private static List<String> claims(PodTemplate pod) {
        return pod.spec().path("volumes").findValuesAsText("claimName");
    }

    private void unless(boolean holds, JsonNode manifest, String otherwise) {
        if (!holds) {
            broken.add(manifest.path("kind").asText() + " "
                    + manifest.at("/metadata/name").asText() + " " + otherwise);
        }
    }
}
