package dev.truce.endtoend.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests in {@code deploy/kubernetes} are what Kubernetes takes, and say of the programs what is true. */
class KubernetesManifestsTest {
    private static final Path KUBERNETES = Checkout.root().resolve("deploy/kubernetes");
    private static final String PRODUCTION = "overlays/production";
    private static final List<ConfigurationKeys.Key> KEYS = ConfigurationKeys.all();
    private static final SettingsRules DOCUMENTED = SettingsRules.of(
            Checkout.read(Checkout.root().resolve("docs/configuration.md")),
            KEYS.stream().map(ConfigurationKeys.Key::name).toList(),
            Checkout.read(KUBERNETES.resolve("README.md")));
    private static final PodRules.Image IMAGE =
            PodRules.Image.of(Checkout.read(Checkout.root().resolve("Dockerfile")));

    @ParameterizedTest
    @ValueSource(strings = {"overlays/small", PRODUCTION, "migrations"})
    void whatIsAppliedKeepsToSchemaAndRules(String folder) {
        List<ObjectNode> manifests = rendered(folder);
        assertThat(manifests).isNotEmpty().allSatisfy(manifest -> assertThat(KubernetesSchema.problem(manifest))
                .isEmpty());
        assertThat(broken(manifests, settings(rendered(PRODUCTION)))).isEmpty();
    }

    @Test
    void noFileIsLeftOut() {
        Set<Path> read = new HashSet<>();
        for (String folder : List.of("overlays/small", PRODUCTION, "migrations")) {
            read.addAll(Kustomization.rendered(KUBERNETES.resolve(folder)).files());
        }
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(Checkout.filesEndingWith(".yaml").stream()
                        .filter(file -> file.startsWith(KUBERNETES))
                        .toList());
    }

    @Test
    void whatComposeBuildsIsDeployedAndMigrated() {
        ObjectNode compose =
                Yaml.documents(Checkout.root().resolve("docker-compose.yml")).get(0);
        Set<String> images = new HashSet<>();
        Set<String> withDatabase = new HashSet<>();
        for (JsonNode service : compose.path("services")) {
            if (service.has("build")) {
                images.add(service.path("image").asText());
                if (service.path("environment").has("TRUCE_DB_URL")) {
                    withDatabase.add(service.path("image").asText());
                }
            }
        }
        assertThat(images).hasSizeGreaterThan(withDatabase.size());
        assertThat(images(rendered("overlays/small"))).isEqualTo(images);
        assertThat(images(rendered(PRODUCTION))).isEqualTo(images);
        assertThat(images(rendered("migrations"))).isEqualTo(withDatabase);
        assertThat(Checkout.read(Checkout.root().resolve("docker-compose.yml")))
                .as("the path that containers are asked at")
                .contains("/q/health/ready");
    }

    @Test
    void consumersAreScaledByMetricsThatTheyExportAndNeverBeyondThePartitions() {
        String sources = Checkout.filesEndingWith(".java").stream()
                .filter(file -> file.toString().contains("/platform/messaging/src/main/"))
                .map(Checkout::read)
                .collect(Collectors.joining());
        int partitions = Integer.parseInt(KEYS.stream()
                .filter(key -> key.name().equals("truce.messaging.topics.partitions"))
                .findFirst()
                .orElseThrow()
                .byDefault());
        List<ObjectNode> byLag = rendered(PRODUCTION).stream()
                .filter(manifest -> !manifest.findValues("external").isEmpty())
                .toList();
        assertThat(byLag).hasSize(2).allSatisfy(autoscaler -> {
            String metric = autoscaler.findValue("metric").path("name").asText();
            assertThat(sources).contains("Gauge.builder(\"" + metric.replace('_', '.') + "\"");
            assertThat(autoscaler.at("/spec/maxReplicas").asInt()).isLessThanOrEqualTo(partitions);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, /spec/template/spec/containers/0/livenessProbe, retries",
        "Deployment, /spec/template/spec/securityContext, runAsRoot",
        "Deployment, /metadata, label",
        "Service, /spec/ports/0, portNumber",
        "PodDisruptionBudget, /spec, maxAvailable",
        "HorizontalPodAutoscaler, /spec/metrics/0/resource/target, percent",
        "HorizontalPodAutoscaler, /spec/behavior/scaleDown, window",
        "NetworkPolicy, /spec, ingresses",
        "Ingress, /spec/rules/0/http/paths/0, type",
        "ConfigMap, '', values",
        "PersistentVolumeClaim, /spec, size",
        "Namespace, /spec, kind"
    })
    void fieldThatTheSchemaDoesNotHaveIsFound(String kind, String at, String field) {
        ObjectNode manifest = first(rendered(PRODUCTION), kind);
        ObjectNode object = at.isEmpty() ? manifest : manifest.withObject(at);
        object.put(field, "1");
        assertThat(KubernetesSchema.problem(manifest))
                .hasValueSatisfying(problem -> assertThat(problem).contains(field));
    }

    @Test
    void numberInPlaceOfTextKindThatIsNotUsedAndFieldGivenTwiceAreFound() {
        ObjectNode deployment = first(rendered(PRODUCTION), "Deployment");
        ((ObjectNode) deployment.at("/spec/template/spec/containers/0"))
                .withArray("env")
                .addObject()
                .put("name", "TRUCE_HTTP_PORT")
                .put("value", 8080);
        assertThat(KubernetesSchema.problem(deployment)).isPresent();
        assertThat(KubernetesSchema.problem(deployment.put("apiVersion", "extensions/v1beta1")))
                .isPresent();
        assertThatThrownBy(() -> Yaml.documents("kind: A\nkind: B\n")).hasMessageContaining("Duplicate");
    }

    /** Each is said of the Deployment of deal-service, unless it names another manifest. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deployment deal-service | /spec/template/spec/securityContext/runAsNonRoot | false",
                "Deployment deal-service | /spec/template/spec/securityContext/runAsUser | 0",
                "Deployment deal-service | /spec/template/spec/containers/0/securityContext/readOnlyRootFilesystem | false",
                "Deployment deal-service | /spec/template/spec/containers/0/securityContext/capabilities/drop/0 | KILL",
                "Deployment deal-service | /spec/template/spec/containers/0/readinessProbe/httpGet/path | /health",
                "Deployment deal-service | /spec/template/spec/containers/0/ports/0/containerPort | 9090",
                "Deployment deal-service | /spec/template/spec/containers/0/volumeMounts/0/name | elsewhere",
                "Deployment deal-service | /spec/template/spec/containers/0/env/0/name | TRUCE_DATABASE",
                "Deployment deal-service | /spec/template/spec/containers/0/env/0/valueFrom/secretKeyRef/name | unknown",
                "Deployment deal-service | /spec/template/spec/containers/0/envFrom/0/configMapRef/name | unknown",
                "Deployment deal-service | /spec/template/spec/terminationGracePeriodSeconds | 30",
                "Deployment deal-service | /spec/template/metadata/labels/app.kubernetes.io~1name | deals",
                "Deployment gateway | /spec/template/spec/containers/0/env/0/value | http://deals:8080",
                "Deployment account-ownership-service | /spec/replicas | 2",
                "Service deal-service | /spec/selector/app.kubernetes.io~1name | deals",
                "PodDisruptionBudget deal-service | /spec/selector/matchLabels/app.kubernetes.io~1name | deals",
                "PodDisruptionBudget deal-service | /metadata/name | deals",
                "HorizontalPodAutoscaler deal-service | /spec/scaleTargetRef/name | deals",
                "HorizontalPodAutoscaler deal-service | /spec/scaleTargetRef/name | account-ownership-service",
                "HorizontalPodAutoscaler deal-service | /spec/metrics/1/external/metric/selector/matchLabels/service | deals",
                "NetworkPolicy gateway | /spec/podSelector/matchLabels/app.kubernetes.io~1name | door",
                "NetworkPolicy gateway | /spec/egress/0/to/0/podSelector/matchLabels/app.kubernetes.io~1name | deals",
                "Ingress gateway | /spec/rules/0/http/paths/0/backend/service/name | door",
                "ConfigMap program-settings | /data/TRUCE_HTTP_PORT | 9090",
                "ConfigMap program-settings | /data/QUARKUS_SHUTDOWN_TIMEOUT | 50s",
                "ConfigMap service-settings | /data/TRUCE_AUTH_ISSUER | https://truce.example.com"
            })
    void whatIsNotTrueIsFound(String which, String at, String value) {
        List<ObjectNode> manifests = rendered(PRODUCTION);
        ObjectNode manifest = manifests.stream()
                .filter(candidate -> which.equals(candidate.path("kind").asText() + " "
                        + candidate.at("/metadata/name").asText()))
                .findFirst()
                .orElseThrow();
        int last = at.lastIndexOf('/');
        JsonNode parent = manifest.at(at.substring(0, last));
        if (parent instanceof ObjectNode object) {
            object.put(at.substring(last + 1).replace("~1", "/"), value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(at.substring(last + 1)), value);
        }
        assertThat(broken(manifests, settings(manifests))).isNotEmpty();
    }

    @Test
    void brokenKustomizationIsFound(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.yaml"), "kind: Namespace\nmetadata:\n  name: a\n");
        Files.writeString(folder.resolve("b.yaml"), "kind: Namespace\nmetadata:\n  name: b\n");
        Map<String, String> refused = Map.of(
                "resources: [c.yaml]", "is not there",
                "resources: [a.yaml]\npatches:\n  - path: b.yaml", "has no target",
                "resources: [a.yaml]\npatches:\n  - path: c.yaml", "is not there",
                "resources: [a.yaml, a.yaml]", "is there already",
                "resources: [a.yaml]\nnamePrefix: x-", "knows no namePrefix",
                "configMapGenerator:\n  - name: a\n    behavior: merge\n    literals: [A=b]", "is not there");
        for (Map.Entry<String, String> each : refused.entrySet()) {
            Files.writeString(folder.resolve("kustomization.yaml"), each.getKey());
            assertThatThrownBy(() -> Kustomization.rendered(folder)).hasMessageContaining(each.getValue());
        }
    }

    private static List<ObjectNode> rendered(String folder) {
        return Kustomization.rendered(KUBERNETES.resolve(folder)).manifests();
    }

    private static ObjectNode first(List<ObjectNode> manifests, String kind) {
        return manifests.stream()
                .filter(manifest -> manifest.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> images(List<ObjectNode> manifests) {
        return manifests.stream()
                .flatMap(manifest -> PodTemplate.of(manifest).stream())
                .map(pod -> pod.container().path("image").asText().split(":")[0])
                .collect(Collectors.toSet());
    }

    private static List<String> broken(List<ObjectNode> manifests, Map<String, String> settings) {
        PodRules pods = new PodRules(IMAGE, settings);
        return Stream.of(
                        DOCUMENTED.broken(manifests),
                        SelectorRules.broken(manifests),
                        manifests.stream()
                                .flatMap(manifest -> PodTemplate.of(manifest).stream())
                                .flatMap(pod -> pods.broken(pod).stream())
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, String> settings(List<ObjectNode> manifests) {
        Map<String, String> settings = new HashMap<>();
        manifests.stream()
                .filter(manifest -> manifest.path("kind").asText().equals("ConfigMap"))
                .forEach(map -> map.path("data")
                        .properties()
                        .forEach(literal -> settings.put(
                                literal.getKey(), literal.getValue().asText())));
        return settings;
    }
}
