package dev.truce.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be said about docker-compose.yml without Docker. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> SERVICES =
            List.of("deal-service", "handoff-service", "account-ownership-service");
    private static final String GATEWAY = "gateway";
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|KEY)(_FILE)?");
    private static final Pattern FROM_OUTSIDE = Pattern.compile("\\$\\{[A-Z_]+:\\?.*}|true|false");

    @Test
    void followsTheComposeSpecification() throws IOException {
        assertThat(violationsIn(compose())).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatComposeDoesNotKnow() throws IOException {
        ObjectNode broken = compose();
        ((ObjectNode) broken.at("/services/kafka")).put("imagge", "apache/kafka");

        assertThat(violationsIn(broken)).anyMatch(violation -> violation.contains("imagge"));
    }

    @Test
    void holdsNoSecret() throws IOException {
        compose()
                .path("services")
                .forEach(service -> service.path("environment").properties().forEach(variable -> {
                    if (SECRET.matcher(variable.getKey()).matches()
                            || variable.getKey().contains("PASSWORD")) {
                        assertThat(variable.getValue().asText())
                                .as(variable.getKey())
                                .matches(FROM_OUTSIDE);
                    }
                }));
    }

    @Test
    void everyVariableItSetsIsExplained() throws IOException {
        String documentation = Files.readString(ROOT.resolve("docs/configuration.md"));
        List<String> variables = new ArrayList<>();
        compose()
                .path("services")
                .forEach(service -> service.path("environment").fieldNames().forEachRemaining(variables::add));

        assertThat(variables).hasSizeGreaterThan(20).allSatisfy(variable -> assertThat(documentation)
                .contains("`" + variable + "`"));
    }

    @Test
    void waitsForHealthAndKeepsStateInVolumes() throws IOException {
        JsonNode services = compose().path("services");
        assertThat(services).hasSize(6).allSatisfy(service -> assertThat(
                        service.path("healthcheck").path("test"))
                .isNotEmpty());
        services.properties().forEach(service -> assertThat(
                        service.getValue().path("volumes").isEmpty())
                .as("no volume for " + service.getKey())
                .isEqualTo(service.getKey().equals(GATEWAY)));
        assertThat(SERVICES).allSatisfy(name -> assertThat(services.path(name).path("depends_on"))
                .hasSize(2)
                .allSatisfy(
                        needed -> assertThat(needed.path("condition").asText()).isEqualTo("service_healthy")));
    }

    @Test
    void everyServiceIsBuiltFromTheSameFileAsANonRootUser() throws IOException {
        JsonNode services = compose().path("services");
        assertThat(Stream.concat(SERVICES.stream(), Stream.of(GATEWAY))).allSatisfy(name -> assertThat(
                        services.path(name).at("/build/args/SERVICE").asText())
                .isEqualTo(name));
        assertThat(Files.readAllLines(ROOT.resolve("Dockerfile")))
                .contains("USER 10001:10001")
                .anyMatch(line -> line.startsWith("FROM eclipse-temurin:25"));
    }

    @Test
    void clientsAreToldTheUrlOfTheGateway() throws IOException {
        JsonNode services = compose().path("services");
        assertThat(services.at("/gateway/ports/0").asText()).isEqualTo("127.0.0.1:8080:8080");
        assertThat(SERVICES)
                .map(name -> services.path(name).path("environment"))
                .allSatisfy(told -> {
                    assertThat(told.path("TRUCE_AUTH_ISSUER_URL").asText()).isEqualTo("http://localhost:8080");
                    assertThat(told.path("TRUCE_TRUSTED_PROXIES").asText()).isEqualTo(GATEWAY);
                });
        assertThat(services.at("/account-ownership-service/environment/TRUCE_INSTANCE_URL")
                        .asText())
                .isEqualTo("http://localhost:8080");
    }

    private static List<String> violationsIn(JsonNode file) throws IOException {
        try (InputStream schema = ComposeFileTest.class.getResourceAsStream("/compose/compose_spec.json")) {
            JsonNode specification = new ObjectMapper().readTree(schema);
            // identifiers in the words of a draft older than the one it names
            specification.findParents("id").forEach(named -> ((ObjectNode) named).remove("id"));
            List<String> violations = new ArrayList<>();
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
                    .getSchema(specification)
                    .validate(file)
                    .forEach(violation -> violations.add(violation.getMessage()));
            return violations;
        }
    }

    /** With YAML's anchors and merges resolved, as Compose sees it. */
    private static ObjectNode compose() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        return new ObjectMapper().valueToTree(file);
    }
}
