package dev.truce.platform.testkit.openapi;

import static dev.truce.platform.testkit.login.Login.as;

import dev.truce.platform.testkit.login.Person;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Every action that the API documents can be called inside composite requests and as an invocable action too. One whose
 * parameters the doors do not understand is left out of both without a word; here it is missed.
 */
public abstract class ActionsAreInvocable {
    private static final Set<String> CHANGING = Set.of("post", "put", "patch", "delete");

    @Test
    void everyDocumentedActionIsListedAmongTheInvocableOnes() {
        Map<String, Map<String, Object>> paths = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        Set<String> documented = paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith("/services/apexrest/"))
                .flatMap(path -> path.getValue().entrySet().stream())
                .filter(operation -> CHANGING.contains(operation.getKey()))
                .map(operation -> String.valueOf(((Map<?, ?>) operation.getValue()).get("operationId")))
                .collect(Collectors.toSet());
        List<String> invocable = as(Person.ADMIN)
                .get("/services/data/v64.0/actions/custom/apex")
                .then()
                .statusCode(200)
                .extract()
                .path("actions.name");

        Assertions.assertThat(documented).isNotEmpty();
        Assertions.assertThat(invocable).containsExactlyInAnyOrderElementsOf(documented);
    }
}
