package dev.truce.platform.sobject.row;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.platform.sobject.fixture.EmbeddedPostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class RowResourceTest {
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

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"Nope\":1}|INVALID_FIELD|No such column 'Nope' on sobject of type Project__c",
                "{\"Stage__c\":\"Planned\"}|REQUIRED_FIELD_MISSING|Required fields are missing: [Name]",
                "{}|REQUIRED_FIELD_MISSING|Required fields are missing: [Name, Stage__c]",
                "{\"Name\":null,\"Stage__c\":\" \"}|REQUIRED_FIELD_MISSING|Required fields are missing: [Name, Stage__c]",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"Id\":\"a01000000000000AAA\"}|INVALID_FIELD_FOR_INSERT_UPDATE|Unable to create/update fields: Id.",
                "{\"Name\":\"x\",\"Stage__c\":\"Elsewhere\"}|INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST|Stage: bad value for restricted picklist field: Elsewhere",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"Seats__c\":\"many\"}|JSON_PARSER_ERROR|Cannot deserialize instance of int from VALUE_STRING value many or request may be missing a required field at [line:1, column:45]",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"Seats__c\":99999999999}|NUMBER_OUTSIDE_VALID_RANGE|Seats: value outside of valid range on numeric field: 99999999999",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"Budget__c\":1e20}|NUMBER_OUTSIDE_VALID_RANGE|Budget: value outside of valid range",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"Start_Date__c\":\"31.3.2026\"}|JSON_PARSER_ERROR|Cannot deserialize instance of date from VALUE_STRING value 31.3.2026",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"Kickoff__c\":true}|JSON_PARSER_ERROR|Cannot deserialize instance of datetime",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"Billable__c\":\"yes\"}|JSON_PARSER_ERROR|Cannot deserialize instance of boolean",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"Billable__c\":null}|FIELD_INTEGRITY_EXCEPTION|a checkbox is true or false",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"Skills__c\":\"Java;Cobol\"}|INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST|Cobol",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"Contact_Email__c\":\"nobody\"}|INVALID_EMAIL_ADDRESS|invalid email address: nobody",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"AccountId\":\"nonsense\"}|MALFORMED_ID|id value of incorrect type: nonsense",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"AccountId\":\"001000000000000\"}|INVALID_CROSS_REFERENCE_KEY|invalid cross reference id",
                "{\"Name\":\"x\",\"Stage__c\":\"Planned\",\"AccountId\":\"a01000000000000\"}|INVALID_CROSS_REFERENCE_KEY|is no Account",
                "{\"Name\":[1],\"Stage__c\":\"Planned\"}|JSON_PARSER_ERROR|Cannot deserialize instance of string from START_ARRAY",
                "{\"Name\":|JSON_PARSER_ERROR|Unexpected end-of-input",
                "{\"Name\" \"x\"}|JSON_PARSER_ERROR|was expecting a colon",
                "[]|JSON_PARSER_ERROR|A JSON object with the fields of one record is needed",
                "``|JSON_PARSER_ERROR|The HTTP entity body is required"
            })
    void badInputIsRefusedWithItsReason(String body, String code, String message) {
        refused(json(body).post(PROJECTS).then(), 400, code).body("[0].message", containsString(message));
    }

    @Test
    void tooLongTextNamesTheLimit() {
        refused(
                        json("{\"Name\":\"%s\",\"Stage__c\":\"Planned\"}".formatted("x".repeat(121)))
                                .post(PROJECTS)
                                .then(),
                        400,
                        "STRING_TOO_LONG")
                .body("[0].message", containsString("(max length=120)"))
                .body("[0].fields", contains("Name"));
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        refused(json("{\"Name\":" + "[".repeat(5_000)).post(PROJECTS).then(), 400, "JSON_PARSER_ERROR");
    }

    @Test
    void unknownThingsAreNotFound() {
        refused(
                given().get("/services/data/v64.0/sobjects/Nothing/001000000000000")
                        .then(),
                404,
                "NOT_FOUND");
        refused(given().get(PROJECTS + "/a01000000000000").then(), 404, "NOT_FOUND");
        refused(given().get(PROJECTS + "/001000000000000").then(), 404, "NOT_FOUND");
        refused(given().get(PROJECTS + "/x").then(), 404, "NOT_FOUND");
        refused(given().get("/services/data/v99.0/sobjects").then(), 404, "NOT_FOUND");
        refused(given().get("/services/nothing").then(), 404, "NOT_FOUND");
        refused(given().get("/nothing").then(), 404, "NOT_FOUND");
        refused(json("{}").put(PROJECTS + "/a01000000000000").then(), 405, "METHOD_NOT_ALLOWED");
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
            assertThat(ids.stream().map(RowResourceTest::value).distinct())
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
