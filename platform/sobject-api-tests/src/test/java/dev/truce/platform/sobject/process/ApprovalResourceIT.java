package dev.truce.platform.sobject.process;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class ApprovalResourceIT {
    private static final String DATA = "/services/data/v64.0";
    private static final String APPROVALS = DATA + "/process/approvals";
    private static final String OWNER = "005000000000000AAA";

    private static ValidatableResponse post(String path, Object body) {
        return given().contentType("application/json").body(body).post(path).then();
    }

    private static ValidatableResponse take(Map<?, ?>... steps) {
        return post(APPROVALS + "/", Map.of("requests", List.of(steps))).statusCode(200);
    }

    private static Map<String, String> step(String action, String contextId) {
        return Map.of("actionType", action, "contextId", contextId);
    }

    private static String project() {
        return post(DATA + "/sobjects/Project__c", Map.of("Name", "Portal", "Stage__c", "Planned"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void isIn(String project, String stage) {
        given().get(DATA + "/sobjects/Project__c/" + project).then().body("Stage__c", is(stage));
    }

    @Test
    void processesAreListedByTheirObject() {
        given().get(APPROVALS)
                .then()
                .statusCode(200)
                .body("approvals.keySet()", is(java.util.Set.of("Project__c")))
                .body("approvals.Project__c", hasSize(1))
                .body("approvals.Project__c[0].id", is("04a000000000001AAA"))
                .body("approvals.Project__c[0].name", is("Project Completion"))
                .body("approvals.Project__c[0].object", is("Project__c"))
                .body("approvals.Project__c[0].sortOrder", is(1));
    }

    @Test
    void whatIsSubmittedIsDecidedByItsWorkItem() {
        String project = project();
        ValidatableResponse submitted = take(Map.of(
                        "actionType", "Submit",
                        "contextId", project.substring(0, 15),
                        "contextActorId", OWNER,
                        "nextApproverIds", List.of(OWNER),
                        "comments", "this is a test",
                        "processDefinitionNameOrId", "project completion",
                        "skipEntryCriteria", "true"))
                .body("$", hasSize(1))
                .body("[0].success", is(true))
                .body("[0].errors", nullValue())
                .body("[0].entityId", is(project))
                .body("[0].actorIds", is(List.of(OWNER)))
                .body("[0].instanceStatus", is("Pending"))
                .body("[0].instanceId", startsWith("04g"))
                .body("[0].newWorkitemIds", hasSize(1))
                .body("[0].newWorkitemIds[0]", startsWith("04i"));
        isIn(project, "Running");

        String workItem = submitted.extract().path("[0].newWorkitemIds[0]");
        take(step("Approve", workItem))
                .body("[0].success", is(true))
                .body("[0].entityId", is(project))
                .body("[0].instanceId", is(submitted.extract().<String>path("[0].instanceId")))
                .body("[0].instanceStatus", is("Approved"))
                .body("[0].actorIds", nullValue())
                .body("[0].newWorkitemIds", empty());
        isIn(project, "Done");
    }

    @Test
    void everyStepSucceedsOrFailsForItself() {
        String running = project();
        String planned = project();
        String workItem = take(step("Submit", running)).extract().path("[0].newWorkitemIds[0]");
        String nowhere = RecordId.next("a01");
        String company = post(DATA + "/sobjects/Account", Map.of("Name", "Acme"))
                .extract()
                .path("id");
        take(
                        step("Submit", planned),
                        step("Submit", running),
                        step("Reject", running),
                        step("Approve", nowhere),
                        step("Approve", RecordId.next("04i")),
                        step("Approve", "never"),
                        step("Submit", company),
                        step("Submit", workItem),
                        step("Remove", running),
                        Map.of("comments", "says nothing"),
                        Map.of("actionType", "Approve", "contextId", running, "processDefinitionNameOrId", "Other"),
                        Map.of("actionType", "Approve", "contextId", running, "comments", "{\"seats\": 7}"))
                .body(
                        "success",
                        is(List.of(true, false, false, false, false, false, false, false, false, false, false, true)))
                .body(
                        "errors.findAll { it != null }.collect { it[0].statusCode }",
                        is(List.of(
                                "ALREADY_IN_PROCESS",
                                "REQUIRED_FIELD_MISSING",
                                "INVALID_CROSS_REFERENCE_KEY",
                                "INVALID_CROSS_REFERENCE_KEY",
                                "MALFORMED_ID",
                                "NO_APPLICABLE_PROCESS",
                                "NO_APPLICABLE_PROCESS",
                                "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
                                "REQUIRED_FIELD_MISSING",
                                "NO_APPLICABLE_PROCESS")))
                .body(
                        "[1].errors[0].message",
                        is("Cannot submit object already in process: %s waits for a decision".formatted(running)))
                .body("[1].entityId", nullValue())
                .body("[1].instanceStatus", nullValue())
                .body("[3].errors[0].message", is("invalid cross reference id: " + nowhere))
                .body("[9].errors[0].fields", is(List.of("actionType", "contextId")));
        isIn(planned, "Running");
        isIn(running, "Done");
        given().get(DATA + "/sobjects/Project__c/" + running).then().body("Seats__c", is(7));
    }

    @Test
    void nobodyIsAskedButWhomTheProcessAsks() {
        String project = project();
        take(
                        Map.of(
                                "actionType",
                                "Submit",
                                "contextId",
                                project,
                                "nextApproverIds",
                                List.of("0055e0000000009AAA")),
                        Map.of(
                                "actionType", "Submit",
                                "contextId", project,
                                "contextActorId", "0055e0000000009AAA"))
                .body("success", is(List.of(false, false)))
                .body("[0].errors[0].statusCode", is("FIELD_INTEGRITY_EXCEPTION"))
                .body("[0].errors[0].fields", is(List.of("nextApproverIds")))
                .body("[1].errors[0].statusCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        isIn(project, "Planned");
    }

    @Test
    void refusalInAnAllOrNoneCompositeUndoesAllOfIt() {
        String project = project();
        post(
                        DATA + "/composite",
                        """
                        {"allOrNone": true, "compositeRequest": [
                          {"method": "POST", "url": "/services/data/v64.0/process/approvals", "referenceId": "a",
                           "body": {"requests": [{"actionType": "Submit", "contextId": "%s"}]}},
                          {"method": "POST", "url": "/services/data/v64.0/process/approvals", "referenceId": "b",
                           "body": {"requests": [{"actionType": "Reject", "contextId": "%s"}]}}]}"""
                                .formatted(project, project))
                .statusCode(200)
                .body("compositeResponse[0].body[0].errorCode", is("PROCESSING_HALTED"))
                .body("compositeResponse[1].body[0].errors[0].statusCode", is("REQUIRED_FIELD_MISSING"));
        isIn(project, "Planned");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                | JSON_PARSER_ERROR | The HTTP entity body is required",
                "{}                | JSON_PARSER_ERROR | The member requests is needed",
                "{\"requests\": [] | JSON_PARSER_ERROR | Unexpected end-of-input",
                "{\"requests\": []}| JSON_PARSER_ERROR | The member requests is needed",
                "{\"requests\": 1} | JSON_PARSER_ERROR | Cannot deserialize"
            })
    void bodyThatHasNoStepsIsRefused(String body, String code, String message) {
        post(APPROVALS, body)
                .statusCode(400)
                .body("[0].errorCode", is(code))
                .body("[0].message", containsString(message));
    }

    @Test
    void tooManyStepsAreRefused() {
        post(APPROVALS, Map.of("requests", Collections.nCopies(201, step("Approve", "a01000000000001AAA"))))
                .statusCode(400)
                .body("[0].errorCode", is("EXCEEDED_ID_LIMIT"));
    }

    @Test
    void thereAreNoRules() {
        given().get(DATA + "/process/rules").then().statusCode(200).body("rules", is(Map.of()));
        given().get(DATA + "/process/rules/project__C")
                .then()
                .statusCode(200)
                .body("rules", is(Map.of("Project__c", List.of())));
        given().get(DATA + "/process/rules/Nothing__c").then().statusCode(404).body("[0].errorCode", is("NOT_FOUND"));
        given().get(DATA + "/process/rules/Project__c/01QD0000000APli")
                .then()
                .statusCode(404)
                .body("[0].errorCode", is("NOT_FOUND"));
    }

    @Test
    void runningTheRulesOfRecordsDoesNothing() {
        String project = project();
        post(DATA + "/process/rules", Map.of("contextIds", List.of(project.substring(0, 15))))
                .statusCode(200)
                .body("success", is(true))
                .body("errors", nullValue());
        post(DATA + "/process/rules", Map.of("contextIds", List.of(project, "a01000000000001AAA")))
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_CROSS_REFERENCE_KEY"));
        post(DATA + "/process/rules", Map.of())
                .statusCode(400)
                .body("[0].errorCode", is("REQUIRED_FIELD_MISSING"))
                .body("[0].fields", is(List.of("contextIds")));
    }
}
