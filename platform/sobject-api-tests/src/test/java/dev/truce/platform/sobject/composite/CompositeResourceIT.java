package dev.truce.platform.sobject.composite;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.truce.platform.sobject.fixture.Announcements;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class CompositeResourceIT {
    private static final String DATA = "/services/data/v64.0";

    @Inject
    Announcements announcements;

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json")
                .body(body)
                .post(DATA + path)
                .then();
    }

    private static int accounts(String name) {
        return given().queryParam("q", "SELECT COUNT() FROM Account WHERE Name = '" + name + "'")
                .get(DATA + "/query")
                .path("totalSize");
    }

    private static String name() {
        return "C-" + UUID.randomUUID();
    }

    @Test
    void parametersMayBeTheFieldsOfOneObject() {
        post(
                        "/composite",
                        """
                        {"compositeRequest": [
                          {"method": "POST", "url": "/services/data/v64.0/sobjects/Project__c", "referenceId": "made",
                           "body": {"Name": "Portal", "Stage__c": "Planned"}},
                          {"method": "POST", "url": "/services/apexrest/projects/@{made.id}/plan", "referenceId": "planned"}]}""")
                .statusCode(200)
                .body("compositeResponse[1].httpStatusCode", is(200))
                .body("compositeResponse[1].body[0].what", is("everything"));
    }

    @Test
    void laterRequestsUseTheAnswersOfEarlierOnes() {
        String name = name();
        post(
                        "/composite",
                        """
                        {"allOrNone": true, "compositeRequest": [
                          {"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "acme", "body": {"Name": "%s", "NumberOfEmployees": 12}},
                          {"method": "GET", "url": "/services/data/v64.0/query/?q=SELECT Id, Name, NumberOfEmployees FROM Account WHERE Name = '%s'", "referenceId": "found"},
                          {"method": "POST", "url": "//services/data/v64.0/sobjects/Account/", "referenceId": "child",
                           "body": {"Name": "part of @{found.records[0].Name}", "ParentId": "@{acme.id}", "NumberOfEmployees": "@{found.records[0].NumberOfEmployees}"}},
                          {"method": "PATCH", "url": "/services/data/v64.0/sobjects/Account/@{acme.id}", "referenceId": "changed", "body": {"Phone": "1"}},
                          {"method": "GET", "url": "/services/data/v64.0/sobjects/Account/@{child.id}?fields=Name,ParentId,NumberOfEmployees", "referenceId": "read"},
                          {"method": "GET", "url": "/services/data/v64.0/sobjects/Account/describe", "referenceId": "described"}]}"""
                                .formatted(name, name))
                .statusCode(200)
                .body("compositeResponse", hasSize(6))
                .body("compositeResponse[0].httpStatusCode", is(201))
                .body("compositeResponse[0].referenceId", is("acme"))
                .body("compositeResponse[0].httpHeaders.Location", startsWith(DATA + "/sobjects/Account/001"))
                .body("compositeResponse[1].body.totalSize", is(1))
                .body("compositeResponse[3].httpStatusCode", is(204))
                .body("compositeResponse[3].body", nullValue())
                .body("compositeResponse[4].body.Name", is("part of " + name))
                .body("compositeResponse[4].body.NumberOfEmployees", is(12))
                .body("compositeResponse[5].body.name", is("Account"));
        assertThat(accounts(name)).isEqualTo(1);
    }

    @Test
    void allOrNoneLeavesNeitherRowsNorAnnouncements() {
        String name = name();
        long before = announcements.count();
        post(
                        "/composite",
                        """
                        {"allOrNone": true, "compositeRequest": [
                          {"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "a", "body": {"Name": "%s"}},
                          {"method": "PATCH", "url": "/services/data/v64.0/sobjects/Account/External_Id__c/%s", "referenceId": "b", "body": {"Name": "%s"}},
                          {"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "c", "body": {}},
                          {"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "d", "body": {"Name": "%s"}}]}"""
                                .formatted(name, name, name, name))
                .statusCode(200)
                .body("compositeResponse[0].httpStatusCode", is(400))
                .body("compositeResponse[0].body[0].errorCode", is("PROCESSING_HALTED"))
                .body(
                        "compositeResponse[0].body[0].message",
                        is("The transaction was rolled back since another operation in the same transaction failed."))
                .body("compositeResponse[1].body[0].errorCode", is("PROCESSING_HALTED"))
                .body("compositeResponse[2].body[0].errorCode", is("REQUIRED_FIELD_MISSING"))
                .body("compositeResponse[3].body[0].errorCode", is("PROCESSING_HALTED"));
        assertThat(accounts(name)).isZero();
        assertThat(announcements.count()).isEqualTo(before);
    }

    @Test
    void withoutItOnlyDependentsFallWithAFailedRequest() {
        String name = name();
        post(
                        "/composite",
                        """
                        {"compositeRequest": [
                          {"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "bad", "body": {}},
                          {"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "dependent", "body": {"Name": "x", "ParentId": "@{bad.id}"}},
                          {"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "free", "body": {"Name": "%s"}},
                          {"method": "GET", "url": "/services/data/v64.0/nothing", "referenceId": "nowhere"},
                          {"method": "PUT", "url": "/services/data/v64.0/limits", "referenceId": "verb"},
                          {"method": "POST", "url": "/services/data/v64.0/composite", "referenceId": "nested", "body": {}}]}"""
                                .formatted(name))
                .statusCode(200)
                .body("compositeResponse[1].body[0].errorCode", is("PROCESSING_HALTED"))
                .body(
                        "compositeResponse[1].body[0].message",
                        is("Invalid reference specified. No value for bad.id found in bad"))
                .body("compositeResponse[2].httpStatusCode", is(201))
                .body("compositeResponse[3].httpStatusCode", is(404))
                .body("compositeResponse[4].httpStatusCode", is(405))
                .body("compositeResponse[5].httpStatusCode", is(404));
        assertThat(accounts(name)).isEqualTo(1);
    }

    @Test
    void headersOfAPartCount() {
        String id = post("/sobjects/Account", "{\"Name\": \"x\"}").extract().path("id");
        post(
                        "/composite",
                        """
                        {"compositeRequest": [{"method": "PATCH", "url": "/services/data/v64.0/sobjects/Account/%s", "referenceId": "a",
                          "httpHeaders": {"if-match": "\\"77\\""}, "body": {"Name": "y"}}]}"""
                                .formatted(id))
                .body("compositeResponse[0].httpStatusCode", is(412));
    }

    @Test
    void compositeThatCannotRunIsRefusedWhole() {
        String part = "{\"method\": \"GET\", \"url\": \"/services/data/v64.0/limits\", \"referenceId\": \"r%d\"}";
        String tooMany = String.join(
                ",", IntStream.range(0, 26).mapToObj(part::formatted).toList());
        post("/composite", "{\"compositeRequest\": [" + tooMany + "]}")
                .statusCode(400)
                .body("[0].errorCode", is("LIMIT_EXCEEDED"));
        post(
                        "/composite",
                        "{\"compositeRequest\": [" + String.join(",", Collections.nCopies(2, part.formatted(1))) + "]}")
                .statusCode(400)
                .body("[0].message", containsString("r1"));
        post("/composite", "{}").statusCode(400).body("[0].errorCode", is("JSON_PARSER_ERROR"));
        given().contentType("application/json").post(DATA + "/composite").then().statusCode(400);
    }

    @Test
    void eachGraphHappensWholeOrNotAtAll() {
        String good = name();
        String bad = name();
        post(
                        "/composite/graph",
                        """
                        {"graphs": [
                          {"graphId": "good", "compositeRequest": [
                            {"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "a", "body": {"Name": "%s"}}]},
                          {"graphId": "bad", "compositeRequest": [
                            {"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "a", "body": {"Name": "%s"}},
                            {"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "b", "body": {"Name": null}}]}]}"""
                                .formatted(good, bad))
                .statusCode(200)
                .body("graphs[0].isSuccessful", is(true))
                .body("graphs[0].graphResponse.compositeResponse[0].httpStatusCode", is(201))
                .body("graphs[1].isSuccessful", is(false))
                .body("graphs[1].graphId", is("bad"));
        assertThat(accounts(good)).isEqualTo(1);
        assertThat(accounts(bad)).isZero();
    }

    @Test
    void batchPartsAreIndependent() {
        String name = name();
        String body =
                """
                {"haltOnError": %s, "batchRequests": [
                  {"method": "POST", "url": "v64.0/sobjects/Account", "richInput": {"Name": "%s"}},
                  {"method": "GET", "url": "/services/data/v64.0/sobjects/Account/001000000000000AAA"},
                  {"method": "GET", "url": "v64.0/query?q=SELECT+Name+FROM+Account+WHERE+Name='%s'"}]}""";
        post("/composite/batch", body.formatted(false, name, name))
                .statusCode(200)
                .body("hasErrors", is(true))
                .body("results[0].statusCode", is(201))
                .body("results[1].statusCode", is(404))
                .body("results[1].result[0].errorCode", is("NOT_FOUND"))
                .body("results[2].result.records[0].Name", is(name));
        post("/composite/batch", body.formatted(true, name, name))
                .body("results[2].statusCode", is(412))
                .body("results[2].result[0].errorCode", is("BATCH_PROCESSING_HALTED"));
        post("/composite/batch", "{\"batchRequests\": [{\"method\": \"GET\", \"url\": \"v64.0/sobjects\"}]}")
                .body("hasErrors", is(false))
                .body("results[0].result.sobjects[0].urls.sobject", endsWith("/Account"));
    }
}
