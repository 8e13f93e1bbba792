package dev.truce.platform.sobject.row;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class BadInputIT {
    private static final String PROJECTS = "/services/data/v64.0/sobjects/Project__c";

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
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

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/json")
                .body("[0].errorCode", is(code))
                .body("size()", is(1));
    }
}
