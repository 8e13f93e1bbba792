package dev.truce.deals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever reads the API documentation can send every action as it stands there. */
@DealServiceTest
class ActionExamplesTest {
    @Inject
    ObjectMapper json;

    @Test
    void everyActionWithABodyHasAnExampleThatIsJson() throws JsonProcessingException {
        JsonNode paths = json.readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .path("paths");
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
}
