package dev.truce.platform.sobject.action;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class ActionResourceIT {
    private static final String DATA = "/services/data/v64.0";
    private static final String ACTIONS = DATA + "/actions/custom/apex";

    private static ValidatableResponse post(String path, Object body) {
        return given().contentType("application/json").body(body).post(path).then();
    }

    private static ValidatableResponse invoke(String action, Map<?, ?>... inputs) {
        return post(ACTIONS + "/" + action, Map.of("inputs", List.of(inputs)));
    }

    private static String project() {
        return post(DATA + "/sobjects/Project__c", Map.of("Name", "Portal", "Stage__c", "Planned"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse read(String project) {
        return given().get(DATA + "/sobjects/Project__c/" + project).then();
    }

    @Test
    void actionsAreListedAndReadingIsNone() {
        given().get(DATA + "/actions").then().statusCode(200).body("custom", is(DATA + "/actions/custom"));
        given().get(DATA + "/actions/custom").then().statusCode(200).body("apex", is(ACTIONS));
        given().get(DATA + "/actions/standard").then().statusCode(200).body("actions", empty());
        given().get(ACTIONS)
                .then()
                .statusCode(200)
                .body("actions.name", is(List.of("finishProject", "planProject")))
                .body("actions[0].label", is("End a project"))
                .body("actions[0].type", is("APEX"))
                .body("actions[0].url", is(ACTIONS + "/finishProject"));
    }

    @Test
    void descriptionIsThatOfTheResource() {
        given().get(ACTIONS + "/finishProject")
                .then()
                .statusCode(200)
                .body("description", is("It stays ended."))
                .body("standard", is(false))
                .body("inputs.name", is(List.of("id", "ifMatch", "ending", "hours", "lessons", "on")))
                .body("inputs.type", is(List.of("STRING", "STRING", "PICKLIST", "NUMBER", "STRING", "DATE")))
                .body("inputs.required", is(List.of(true, false, true, false, false, false)))
                .body("inputs.maxOccurs", is(List.of(1, 1, 1, 1, 2000, 1)))
                .body(
                        "inputs.description",
                        is(Arrays.asList("Id of the project", null, "How it ended", "What was spent", null, null)))
                .body("inputs[2].picklistValues", is(List.of("GOOD", "BAD")))
                .body("outputs.name", is(List.of("projectId", "stage", "ending", "ifMatch")));
        given().get(ACTIONS + "/planProject")
                .then()
                .body("inputs.name", is(List.of("id")))
                .body("inputs[0].description", is("Id of the project to plan"))
                .body("outputs.name", is(List.of("output")))
                .body("outputs[0].type", is("APEX"))
                .body("outputs[0].apexClass", is("Rest"))
                .body("outputs[0].maxOccurs", is(2000));
    }

    @Test
    void eachInputIsAnActionOfItsOwn() {
        String one = project();
        String other = project();
        invoke(
                        "finishProject",
                        Map.of("id", one, "ending", "GOOD", "hours", 12.5, "ifMatch", "\"7\""),
                        Map.of("id", "a01000000000001AAA"),
                        Map.of("ending", "GOOD"),
                        Map.of("id", other, "ending", "NONE"))
                .statusCode(200)
                .body("isSuccess", is(List.of(true, false, false, false)))
                .body("actionName.unique()", is(List.of("finishProject")))
                .body("[0].errors", nullValue())
                .body(
                        "[0].outputValues",
                        is(Map.of("projectId", one, "stage", "Done", "ending", "GOOD", "ifMatch", "\"7\"")))
                .body("[0].sortOrder", is(-1))
                .body("[0].version", is(1))
                .body("[1].outputValues", nullValue())
                .body("[1].errors[0].statusCode", is("NOT_FOUND"))
                .body("[2].errors[0].statusCode", is("REQUIRED_FIELD_MISSING"))
                .body("[2].errors[0].fields", is(List.of("id")))
                .body("[3].errors[0].statusCode", is("JSON_PARSER_ERROR"));
        read(one).body("Stage__c", is("Done")).body("Hours__c", is(12.5f));
        read(other).body("Stage__c", is("Planned"));
    }

    @Test
    void listIsOneOutput() {
        invoke("planProject", Map.of("id", project()))
                .statusCode(200)
                .body("[0].outputValues.output", hasSize(1))
                .body("[0].outputValues.output[0].what", is("everything"));
    }

    @Test
    void whatNobodyCouldDoIsABadRequest() {
        String done = project();
        invoke("finishProject", Map.of("id", done)).statusCode(200);
        invoke("planProject", Map.of("id", done))
                .statusCode(400)
                .body("[0].isSuccess", is(false))
                .body("[0].errors[0].statusCode", is("FIELD_CUSTOM_VALIDATION_EXCEPTION"))
                .body("[0].errors[0].message", containsString("is done; start another one"));
    }

    @Test
    void refusalInAnAllOrNoneCompositeUndoesAllOfIt() {
        String project = project();
        post(
                        DATA + "/composite",
                        """
                        {"allOrNone": true, "compositeRequest": [
                          {"method": "POST", "url": "%s/finishProject", "referenceId": "a", "body": {"inputs": [{"id": "%s"}]}},
                          {"method": "POST", "url": "%s/planProject", "referenceId": "b", "body": {"inputs": [{"id": "%s"}]}}]}"""
                                .formatted(ACTIONS, project, ACTIONS, project))
                .statusCode(200)
                .body("compositeResponse[0].body[0].errorCode", is("PROCESSING_HALTED"));
        read(project).body("Stage__c", is("Planned"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''               | The HTTP entity body is required",
                "{}               | The member inputs is needed",
                "{\"inputs\": []} | The member inputs is needed",
                "{\"inputs\": [1]}| Cannot"
            })
    void bodyWithoutInputsIsRefused(String body, String message) {
        post(ACTIONS + "/planProject", body)
                .statusCode(400)
                .body("[0].errorCode", is("JSON_PARSER_ERROR"))
                .body("[0].message", containsString(message));
    }

    @Test
    void tooManyInputsAreRefused() {
        post(ACTIONS + "/planProject", Map.of("inputs", Collections.nCopies(201, Map.of("id", "x"))))
                .statusCode(400)
                .body("[0].errorCode", is("EXCEEDED_ID_LIMIT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actions/custom/apex/readProject", "/actions/custom/flow", "/actions/standard/emailSimple"})
    void otherActionsAreNotFound(String path) {
        given().get(DATA + path).then().statusCode(404).body("[0].errorCode", is("NOT_FOUND"));
    }
}
