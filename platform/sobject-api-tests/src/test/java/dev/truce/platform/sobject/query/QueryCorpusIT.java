package dev.truce.platform.sobject.query;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;
import static io.restassured.path.json.config.JsonPathConfig.jsonPathConfig;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCorpusIT {
    @Inject
    QueryFixture fixture;

    @BeforeAll
    void setUp() {
        fixture.setUp();
    }

    @AfterAll
    void tearDown() {
        fixture.tearDown();
    }

    static List<QueryCorpus.Case> cases() {
        return QueryCorpus.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void queryIsAnsweredAsTheCorpusSays(QueryCorpus.Case asked) {
        RequestSpecification request = given().queryParam("q", asked.query());
        if (asked.actor() != null) {
            request.header("X-Acting-As", fixture.userId(asked.actor()));
        }

        Response response = request.get("/services/data/v60.0/query");

        String outcome = asked.outcome().substring(3);
        switch (asked.outcome().substring(0, 2)) {
            case "=>" -> assertThat(records(response)).isEqualTo(outcome);
            case "##" -> assertThat(count(response)).isEqualTo(outcome);
            default -> assertThat(refusal(response)).matches(said -> agree(said, outcome), "agrees with " + outcome);
        }
    }

    private static String records(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        List<Map<String, Object>> records = response.jsonPath(jsonPathConfig().numberReturnType(BIG_DECIMAL))
                .getList("records");
        assertThat(response.jsonPath().getInt("totalSize")).isEqualTo(records.size());
        assertThat(response.jsonPath().getBoolean("done")).isTrue();
        return records.isEmpty()
                ? "(none)"
                : records.stream().map(QueryCorpusIT::shown).collect(Collectors.joining(" | "));
    }

    private static String count(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.jsonPath().getList("records")).isEmpty();
        return response.jsonPath().getString("totalSize");
    }

    /** The error as one line: code, row and column, reason. */
    private static String refusal(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        String message = response.jsonPath().getString("[0].message");
        List<String> lines = message.lines().toList();
        int error = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("ERROR at Row:"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no place in " + message)));
        String place = lines.get(error).replaceAll("ERROR at Row:(\\d+):Column:(\\d+)", "$1:$2");
        return "%s %s %s"
                .formatted(
                        response.jsonPath().getString("[0].errorCode"),
                        place,
                        String.join("\n", lines.subList(error + 1, lines.size())));
    }

    /** Code and place have to be the same; of the reason the corpus names a part. */
    private static boolean agree(String said, String expected) {
        String[] is = said.split(" ", 3);
        String[] shouldBe = expected.split(" ", 3);
        return is[0].equals(shouldBe[0]) && is[1].equals(shouldBe[1]) && is[2].contains(shouldBe[2]);
    }

    private static String shown(Map<?, ?> values) {
        return values.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("attributes"))
                .map(entry -> shown(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof Map<?, ?> children && children.get("records") instanceof List<?> records) {
            assertThat(children.get("totalSize")).isEqualTo(records.size());
            assertThat(children.get("done")).isEqualTo(true);
            return records.stream()
                    .map(record -> shown((Map<?, ?>) record))
                    .collect(Collectors.joining("; ", "[", "]"));
        }
        return value instanceof Map<?, ?> parent ? "(" + shown(parent) + ")" : String.valueOf(value);
    }
}
