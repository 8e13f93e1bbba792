package dev.truce.platform.testkit.openapi;

import dev.truce.platform.house.snapshot.Snapshot;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * A change of a service's API is always seen: the committed {@code docs/openapi/<service>.yaml} is what the service says.
 * Run the test with {@code -Dtruce.snapshots=update} to write the file anew.
 */
public abstract class OpenApiSnapshot {
    /** Records are described by their fields. */
    private static final Pattern OBJECTS = Pattern.compile("/services/data/[^/]+/sobjects/");

    @Test
    void committedSnapshotIsWhatTheServiceSays() {
        String said = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("(?m)^servers:\\n(- .*\\n|  .*\\n)+", "");
        Snapshot.ofThisModule("openapi", ".yaml").assertSays(said);
    }

    /** Whoever tries an operation in the OpenAPI UI starts from a body that works. */
    @Test
    void everyOperationWithABodyOffersAnExample() {
        JsonPath document = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");

        Set<String> bare = new TreeSet<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (takesJson(operation) && !OBJECTS.matcher(path).find()) {
                String at = "paths.'%s'.%s.requestBody.content.'application/json'".formatted(path, method);
                if (document.get(at + ".examples") == null && document.get(at + ".example") == null) {
                    bare.add(method + " " + path);
                }
            }
        }));
        Assertions.assertThat(bare).isEmpty();
    }

    private static boolean takesJson(Map<String, Object> operation) {
        return operation.get("requestBody") instanceof Map<?, ?> body
                && body.get("content") instanceof Map<?, ?> content
                && content.containsKey("application/json");
    }
}
