package dev.truce.deals;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever reads the API documentation can send every action as it stands there. */
@DealServiceTest
class ActionExamplesIT {
    @Inject
    ObjectMapper json;

    @Test
    void everyActionWithABodyHasAnExampleThatIsJson() throws JsonProcessingException {
        JsonNode paths = documentation().path("paths");
        List<String> without = new ArrayList<>();
        int bodies = 0;
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            if (path.getKey().startsWith("/services/apexrest/")) {
                for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                    JsonNode body = operation.getValue().path("requestBody").path("content");
                    bodies += body.isMissingNode() ? 0 : 1;
                    if (!body.isMissingNode() && !hasExamples(body.path("application/json"))) {
                        without.add(operation.getKey() + " " + path.getKey());
                    }
                }
            }
        }

        assertThat(without).isEmpty();
        assertThat(bodies).as("actions with a body").isGreaterThan(10);
    }

    private boolean hasExamples(JsonNode body) throws JsonProcessingException {
        for (JsonNode example : body.path("examples")) {
            JsonNode value = example.path("value");
            if (!(value.isTextual() ? json.readTree(value.asText()) : value).isObject()) {
                return false;
            }
        }
        return !body.path("examples").isEmpty();
    }

    @Test
    void everyReportSaysItsFormulaAndShowsItsFiltersAndFigures() throws JsonProcessingException {
        JsonNode documentation = documentation();
        Set<String> measures = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : documentation.path("paths").properties()) {
            JsonNode report = path.getValue().path("get");
            if (path.getKey().startsWith("/services/apexrest/reports/")) {
                measures.add(report.path("summary").asText().replaceFirst(":.*", ""));
                assertThat(report.path("description").asText())
                        .as(path.getKey())
                        .hasSizeGreaterThan(60);
                assertThat(report.path("parameters"))
                        .extracting(parameter -> parameter.path("name").asText())
                        .as(path.getKey())
                        .containsExactlyInAnyOrder("from", "to", "owner", "unit", "offering");
                assertThat(report.path("parameters")).allMatch(parameter -> parameter.has("example"));
                JsonNode answer = report.path("responses").path("200").path("content");
                assertThat(withoutExample(
                                path.getKey(), answer.iterator().next().path("schema"), documentation))
                        .isEmpty();
            }
        }

        assertThat(measures)
                .containsExactlyInAnyOrder("M10", "M11", "M12", "M15", "M16", "M17", "M18", "M19", "M20", "M21", "M22");
    }

    private static List<String> withoutExample(String name, JsonNode schema, JsonNode documentation) {
        if (schema.has("$ref")) {
            return withoutExample(
                    name, documentation.at(schema.path("$ref").asText().substring(1)), documentation);
        }
        if (schema.has("items")) {
            return withoutExample(name, schema.path("items"), documentation);
        }
        List<String> without = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            without.addAll(withoutExample(name + "." + property.getKey(), property.getValue(), documentation));
        }
        return schema.has("properties") || schema.has("examples") ? without : List.of(name);
    }

    private JsonNode documentation() throws JsonProcessingException {
        return json.readTree(given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
