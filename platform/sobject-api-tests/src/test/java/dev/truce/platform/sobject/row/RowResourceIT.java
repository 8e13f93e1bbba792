package dev.truce.platform.sobject.row;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class RowResourceIT {
    private static final String PROJECTS = "/services/data/v64.0/sobjects/Project__c";
    private static final String ACCOUNTS = "/services/data/v64.0/sobjects/Account";

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static String created(String path, String body) {
        return json(body).post(path).then().statusCode(201).extract().path("id");
    }

    private static String aProject() {
        return created(PROJECTS, "{\"Name\":\"Alpha\",\"Stage__c\":\"Planned\"}");
    }

    @Test
    void createAnswersIdAndLocation() {
        json("{\"attributes\":{\"type\":\"Project__c\"},\"name\":\" Alpha \",\"STAGE__C\":\"planned\"}")
                .post(PROJECTS)
                .then()
                .statusCode(201)
                .contentType("application/json;charset=UTF-8")
                .header("Location", matchesPattern(".*" + PROJECTS + "/a01\\w{15}"))
                .header("Sforce-Limit-Info", matchesPattern("api-usage=\\d+/\\d+"))
                .body("success", is(true))
                .body("errors", is(List.of()))
                .body("id", matchesPattern("a01\\w{15}"));
    }

    @Test
    void recordComesBackInTheFormatOfTheContract() {
        String company = created(ACCOUNTS, "{\"Name\":\"Acme\"}");
        String id = created(
                PROJECTS,
                """
                {"Name":"Beta","Stage__c":"Running","AccountId":"%s","Budget__c":"1234.567","Seats__c":"12","Billable__c":"true",
                 "Start_Date__c":"2026-03-31","Kickoff__c":"2026-03-31T10:00:00+02:00","Skills__c":"kafka;Java","Hours__c":1e2}
                """
                        .formatted(company.substring(0, 15)));
        given().get(PROJECTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Last-Modified", notNullValue())
                .body(containsString(
                        "{\"attributes\":{\"type\":\"Project__c\",\"url\":\"" + PROJECTS + "/" + id + "\"},\"Id\":"))
                .body("AccountId", is(company))
                .body("Budget__c", is(1234.57f))
                .body("Seats__c", is(12))
                .body("Billable__c", is(true))
                .body("Start_Date__c", is("2026-03-31"))
                .body("Kickoff__c", is("2026-03-31T08:00:00.000+0000"))
                .body("Skills__c", is("Kafka;Java"))
                .body("Hours__c", is(100))
                .body("Summary__c", nullValue());
    }

    @Test
    void patchLeavesAbsentFieldsAndClearsNulls() {
        String id = aProject();
        json("{\"Summary__c\":\"text\",\"Budget__c\":5}")
                .patch(PROJECTS + "/" + id)
                .then()
                .statusCode(204);
        json("{\"Budget__c\":null}").patch(PROJECTS + "/" + id).then().statusCode(204);
        given().get(PROJECTS + "/" + id).then().body("Summary__c", is("text")).body("Budget__c", nullValue());
        json("{\"Summary__c\":\"\"}").patch(PROJECTS + "/" + id).then().statusCode(204);
        given().get(PROJECTS + "/" + id).then().body("Summary__c", nullValue());
    }

    @Test
    void systemModstampMovesOnEveryChangeAndOnlyThen() {
        String id = aProject();
        JsonPath before = given().get(PROJECTS + "/" + id).jsonPath();
        json("{\"Name\":\"Alpha\"}").patch(PROJECTS + "/" + id).then().statusCode(204);
        assertThat(given().get(PROJECTS + "/" + id).jsonPath().getString("SystemModstamp"))
                .isEqualTo(before.getString("SystemModstamp"));
    }

    @Test
    void changeIsHeldToTheVersionItsCallerRead() {
        String id = aProject();
        String tag = given().get(PROJECTS + "/" + id).header("ETag");
        json("{\"Name\":\"First\"}")
                .header("If-Match", tag)
                .patch(PROJECTS + "/" + id)
                .then()
                .statusCode(204);
        refused(
                json("{\"Name\":\"Second\"}")
                        .header("If-Match", tag)
                        .patch(PROJECTS + "/" + id)
                        .then(),
                412,
                "PRECONDITION_FAILED");
        given().get(PROJECTS + "/" + id).then().body("Name", is("First"));
    }

    @Test
    void slashesTooManyAreTolerated() {
        given().urlEncodingEnabled(false)
                .get("//services/data/v64.0/sobjects/")
                .then()
                .statusCode(200);
        String id = json("{\"Name\":\"Alpha\",\"Stage__c\":\"Planned\"}")
                .urlEncodingEnabled(false)
                .post("//services/data/v64.0//sobjects/Project__c/")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().urlEncodingEnabled(false)
                .get("//services/data/v64.0/sobjects/Project__c/" + id + "/?fields=Name")
                .then()
                .statusCode(200)
                .body("Name", is("Alpha"));
    }

    @Test
    void upsertFindsItsRecordByAnyKeyTheClientCanSpell() {
        String key = "A/B %+ü " + UUID.randomUUID();
        String id = json("{\"Name\":\"Alpha\",\"Stage__c\":\"Planned\"}")
                .patch(PROJECTS + "/External_Id__c/{key}", key)
                .then()
                .statusCode(201)
                .body("created", is(true))
                .extract()
                .path("id");
        json("{\"Name\":\"Beta\"}")
                .patch(PROJECTS + "/external_id__c/{key}", key.toUpperCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200)
                .body("created", is(false))
                .body("id", is(id));
        json("{\"Name\":\"Gamma\"}")
                .patch("/services/data/v45.0/sobjects/Project__c/External_Id__c/{key}", key)
                .then()
                .statusCode(204);
        given().get(PROJECTS + "/" + id).then().body("Name", is("Gamma")).body("External_Id__c", is(key));
        refused(
                json("{\"Name\":\"x\",\"External_Id__c\":\"other\"}")
                        .patch(PROJECTS + "/External_Id__c/{key}", key)
                        .then(),
                400,
                "INVALID_FIELD");
        refused(json("{}").patch(PROJECTS + "/Name/{key}", key).then(), 404, "NOT_FOUND");
    }

    @Test
    void parallelUpsertsOfOneKeyGiveOneRecord() throws Exception {
        String key = UUID.randomUUID().toString();
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            Callable<String> upsert = () -> json("{\"Name\":\"Alpha\",\"Stage__c\":\"Planned\"}")
                    .patch(PROJECTS + "/External_Id__c/{key}", key)
                    .then()
                    .extract()
                    .path("id");
            List<Future<String>> ids = callers.invokeAll(java.util.Collections.nCopies(16, upsert));
            assertThat(ids.stream().map(RowResourceIT::value).distinct())
                    .hasSize(1)
                    .doesNotContainNull();
        } finally {
            callers.shutdownNow();
        }
    }

    private static String value(Future<String> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void secondRecordWithAUniqueValueIsRefused() {
        String code = "C" + System.nanoTime();
        String first =
                created(PROJECTS, "{\"Name\":\"Alpha\",\"Stage__c\":\"Planned\",\"Code__c\":\"%s\"}".formatted(code));
        refused(
                        json("{\"Name\":\"Beta\",\"Stage__c\":\"Planned\",\"Code__c\":\"%s\"}"
                                        .formatted(code.toLowerCase(java.util.Locale.ROOT)))
                                .post(PROJECTS)
                                .then(),
                        400,
                        "DUPLICATE_VALUE")
                .body("[0].message", containsString(first.substring(0, 15)));
    }

    @Test
    void deletedRecordIsGone() {
        String id = aProject();
        given().delete(PROJECTS + "/" + id).then().statusCode(204);
        refused(given().get(PROJECTS + "/" + id).then(), 404, "ENTITY_IS_DELETED");
        refused(given().delete(PROJECTS + "/" + id).then(), 404, "ENTITY_IS_DELETED");
        refused(json("{\"Name\":\"x\"}").patch(PROJECTS + "/" + id).then(), 404, "ENTITY_IS_DELETED");
    }

    @Test
    void entityRefusesWhatItsRulesForbid() {
        String id = aProject();
        json("{\"Stage__c\":\"Done\"}").patch(PROJECTS + "/" + id).then().statusCode(204);
        refused(
                json("{\"Stage__c\":\"Planned\"}").patch(PROJECTS + "/" + id).then(),
                400,
                "FIELD_CUSTOM_VALIDATION_EXCEPTION");
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/json")
                .body("[0].errorCode", is(code))
                .body("size()", is(1));
    }
}
