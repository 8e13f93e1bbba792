package dev.truce.platform.sobject.error;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The error table of the contract over real HTTP: a line of {@code errors.csv} is a line of the table, with the
 * placeholders of {@link #fill}. Whatever fails, the answer is the array.
 */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class ErrorContractIT {
    private static final String DATA = "/services/data/v64.0";

    @TestHTTPResource
    URI server;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @ParameterizedTest(name = "{0} {1} -> {4} {5}")
    @CsvFileSource(resources = "/error/errors.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void failureIsTheArrayOfTheContract(
            String method, String path, String header, String body, int status, String code, String message) {
        RequestSpecification request = given().urlEncodingEnabled(false).contentType("application/json");
        if (header != null) {
            String[] named = header.split(": ", 2);
            request.header(named[0], named[1]);
        }
        if (body != null) {
            request.body(fill(body));
        }
        String answer = refused(
                        request.request(method, fill(path).replace(" ", "%20").replace("'", "%27")), status, code)
                .extract()
                .path("[0].message");
        assertThat(answer).isNotBlank().contains(message == null ? "" : message);
    }

    private static ValidatableResponse refused(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/json;charset=UTF-8")
                .body("[0].errorCode", is(code))
                .body("message", everyItem(notNullValue()))
                .body("fields", everyItem(notNullValue()));
    }

    private static String fill(String template) {
        String filled = template.replace("{long}", "x".repeat(300))
                .replace("{deep}", "[".repeat(100))
                .replace("{line}", "x".repeat(100_000));
        if (filled.contains("{id}") || filled.contains("{key}")) {
            String key = "X-" + UUID.randomUUID().toString().substring(0, 18);
            filled = filled.replace("{id}", account(key)).replace("{key}", key);
        }
        if (filled.contains("{deleted}")) {
            String id = account("X-" + UUID.randomUUID().toString().substring(0, 18));
            given().delete(DATA + "/sobjects/Account/" + id).then().statusCode(204);
            filled = filled.replace("{deleted}", id);
        }
        return filled.replace("{done}", filled.contains("{done}") ? doneProject() : "");
    }

    private static String account(String key) {
        return create("Account", "{\"Name\": \"Acme\", \"External_Id__c\": \"%s\"}".formatted(key));
    }

    private static String doneProject() {
        return create("Project__c", "{\"Name\": \"Alpha\", \"Stage__c\": \"Done\"}");
    }

    private static String create(String object, String body) {
        return given().contentType("application/json")
                .body(body)
                .post(DATA + "/sobjects/" + object)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void severalErrorsComeTogether() {
        given().contentType("application/json")
                .body("{\"records\": [{\"attributes\": {\"type\": \"Account\"}}]}")
                .post(DATA + "/composite/sobjects")
                .then()
                .statusCode(200)
                .body("[0].errors[0].statusCode", is("REQUIRED_FIELD_MISSING"));
    }

    @Test
    void rowThatSomebodyHoldsIsSaidToBeLocked() throws SQLException {
        String id = account("X-" + UUID.randomUUID().toString().substring(0, 18));
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("select 1 from company where id = '" + id + "' for update");
            refused(
                    given().contentType("application/json")
                            .body("{\"Phone\": \"1\"}")
                            .patch(DATA + "/sobjects/Account/" + id),
                    400,
                    "UNABLE_TO_LOCK_ROW");
        }
    }

    @Test
    void databaseThatEndsTheConnectionIsUnavailableForNow() throws SQLException {
        String id = account("X-" + UUID.randomUUID().toString().substring(0, 18));
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("select 1 from company where id = '" + id + "' for update");
            CompletableFuture<Response> answer =
                    CompletableFuture.supplyAsync(() -> given().contentType("application/json")
                            .body("{\"Phone\": \"1\"}")
                            .patch(DATA + "/sobjects/Account/" + id));
            await().atMost(Duration.ofSeconds(30)).until(() -> endsWhoWaits(statement));
            refused(answer.join(), 503, "SERVER_UNAVAILABLE").header("Retry-After", is("5"));
        }
    }

    /** Whether a connection waited for a row, and was ended. */
    private static boolean endsWhoWaits(Statement statement) throws SQLException {
        try (ResultSet ended = statement.executeQuery("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where wait_event_type = 'Lock' and datname = current_database()")) {
            return ended.next();
        }
    }

    @Test
    void unexpectedFailureTellsAnIdAndNothingElse() {
        String message = refused(
                        given().contentType("application/json")
                                .body("{\"Name\": \"x\", \"Phone\": \"+666\"}")
                                .post(DATA + "/sobjects/Account"),
                        500,
                        "UNKNOWN_EXCEPTION")
                .extract()
                .path("[0].message");
        assertThat(message)
                .matches(
                        "An unexpected error occurred. Please include this ErrorId if you contact support: [0-9a-f-]{36}");
    }

    @Test
    void bodyThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException, InterruptedException {
        byte[] large =
                "{\"Name\": \"%s\"}".formatted("x".repeat(1 << 20)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertTooLarge(HttpRequest.BodyPublishers.ofByteArray(large));
        assertTooLarge(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
    }

    private void assertTooLarge(HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.resolve(DATA + "/sobjects/Account"))
                                .header("Content-Type", "application/json")
                                .POST(body)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(answer.body()).startsWith("[{").contains("\"errorCode\":\"REQUEST_TOO_LARGE\"");
    }

    @Test
    void xmlIsAnsweredWithJson() {
        given().accept("application/xml")
                .get(DATA + "/sobjects/Account/describe")
                .then()
                .statusCode(200)
                .contentType("application/json");
        refused(given().accept("text/html").get("/services/data/v64.0/nothing"), 404, "NOT_FOUND");
    }

    @Test
    void bodyNeedNotSayThatItIsJson() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.resolve(DATA + "/composite/batch"))
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "{\"batchRequests\": [{\"method\": \"GET\", \"url\": \"v64.0/limits\"}]}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
