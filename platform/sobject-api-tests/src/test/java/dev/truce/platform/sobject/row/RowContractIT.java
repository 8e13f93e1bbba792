package dev.truce.platform.sobject.row;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract says of records beside their plain life: keys, conditions, relationships, changes, encodings. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class RowContractIT {
    private static final String DATA = "/services/data/v64.0";
    private static final String ACCOUNTS = DATA + "/sobjects/Account";

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static String account(String fields) {
        return json("{" + fields + "}")
                .post(ACCOUNTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String key() {
        return "K-" + UUID.randomUUID().toString().substring(0, 30);
    }

    private static String httpDate(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    @Test
    void recordIsReadAndDeletedByItsKey() {
        String key = key();
        String id = account("\"Name\": \"Acme\", \"External_Id__c\": \"%s\"".formatted(key));
        given().get(ACCOUNTS + "/external_id__c/{key}?fields=Name", key)
                .then()
                .statusCode(200)
                .body("Name", is("Acme"))
                .body("attributes.url", is(ACCOUNTS + "/" + id));
        given().get(ACCOUNTS + "/Id/" + id).then().statusCode(200).body("Id", is(id));
        given().delete(ACCOUNTS + "/External_Id__c/{key}", key).then().statusCode(204);
        given().get(ACCOUNTS + "/External_Id__c/{key}", key).then().statusCode(404);
        given().delete(ACCOUNTS + "/Name/Acme").then().statusCode(404).body("[0].errorCode", is("NOT_FOUND"));
    }

    /** Some clients write the key as a form would. */
    @Test
    void plusInAPathIsABlankAndAnEncodedPlusIsOne() {
        String key = key();
        account("\"Name\": \"Acme\", \"External_Id__c\": \"%s a/b+c\"".formatted(key));
        given().urlEncodingEnabled(false)
                .get(ACCOUNTS + "/External_Id__c/" + key + "+a%2Fb%2Bc")
                .then()
                .statusCode(200)
                .body("Name", is("Acme"));
    }

    @Test
    void keyOfSeveralRecordsIsAnsweredWithTheirPaths() {
        String key = key();
        String first = account("\"Name\": \"a\", \"Legacy_Key__c\": \"%s\"".formatted(key));
        String second = account("\"Name\": \"b\", \"Legacy_Key__c\": \"%s\"".formatted(key));
        String path = ACCOUNTS + "/Legacy_Key__c/" + key;
        for (Response answer :
                List.of(given().get(path), json("{\"Name\": \"c\"}").patch(path), given().delete(path))) {
            answer.then()
                    .statusCode(300)
                    .body("$", hasItem(ACCOUNTS + "/" + first))
                    .body("$", hasItem(ACCOUNTS + "/" + second));
        }
    }

    @Test
    void upsertMayBeKeptFromCreating() {
        String key = key();
        json("{\"Name\": \"a\"}")
                .patch(ACCOUNTS + "/External_Id__c/" + key + "?updateOnly=true")
                .then()
                .statusCode(404);
        json("{\"Name\": \"a\"}")
                .patch(ACCOUNTS + "/External_Id__c/" + key)
                .then()
                .statusCode(201);
        json("{\"Name\": \"b\"}")
                .patch(ACCOUNTS + "/External_Id__c/" + key + "?updateOnly=true")
                .then()
                .statusCode(200);
    }

    @Test
    void idIsAKeyAsWell() {
        String id = json("{\"Name\": \"a\"}")
                .post(ACCOUNTS + "/Id")
                .then()
                .statusCode(201)
                .body("created", is(true))
                .header("Location", startsWith(ACCOUNTS + "/001"))
                .extract()
                .path("id");
        json("{\"Name\": \"b\"}")
                .patch(ACCOUNTS + "/Id/" + id)
                .then()
                .statusCode(200)
                .body("created", is(false));
        json("{\"Name\": \"b\"}")
                .patch(ACCOUNTS + "/Id/001000000000000AAA")
                .then()
                .statusCode(404);
    }

    @Test
    void postThatMeansPatchIsOne() {
        String id = account("\"Name\": \"a\"");
        json("{\"Name\": \"b\"}")
                .post(ACCOUNTS + "/" + id + "?_HttpMethod=PATCH")
                .then()
                .statusCode(204);
        given().get(ACCOUNTS + "/" + id).then().body("Name", is("b"));
        given().post(ACCOUNTS + "/" + id + "?_HttpMethod=DELETE").then().statusCode(204);
    }

    @Test
    void whatTheReaderHasIsNotSentAgain() {
        String id = account("\"Name\": \"a\"");
        Response first = given().get(ACCOUNTS + "/" + id);
        given().header("If-None-Match", first.header("ETag"))
                .get(ACCOUNTS + "/" + id)
                .then()
                .statusCode(304);
        given().header("If-Modified-Since", first.header("Last-Modified"))
                .get(ACCOUNTS + "/" + id)
                .then()
                .statusCode(304)
                .body(is(""));
        given().header("If-Modified-Since", httpDate(Instant.now().minus(1, ChronoUnit.HOURS)))
                .get(ACCOUNTS + "/" + id)
                .then()
                .statusCode(200);
        given().header("If-None-Match", "\"77\"")
                .get(ACCOUNTS + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void changeIsHeldToTheDateItsCallerKnows() {
        String id = account("\"Name\": \"a\"");
        String before = httpDate(Instant.now().minus(1, ChronoUnit.HOURS));
        json("{\"Name\": \"b\"}")
                .header("If-Unmodified-Since", before)
                .patch(ACCOUNTS + "/" + id)
                .then()
                .statusCode(412)
                .body("[0].errorCode", is("PRECONDITION_FAILED"));
        given().header("If-Unmodified-Since", before)
                .delete(ACCOUNTS + "/" + id)
                .then()
                .statusCode(412);
        json("{\"Name\": \"b\"}")
                .header("If-Unmodified-Since", httpDate(Instant.now().plus(1, ChronoUnit.HOURS)))
                .patch(ACCOUNTS + "/" + id)
                .then()
                .statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sobjects", "/sobjects/Account/describe"})
    void descriptionIsNotSentAgain(String path) {
        Response first = given().get(DATA + path);
        assertThat(first.statusCode()).isEqualTo(200);
        given().header("If-None-Match", first.header("ETag"))
                .get(DATA + path)
                .then()
                .statusCode(304);
        given().header("If-Modified-Since", httpDate(Instant.now().plus(1, ChronoUnit.HOURS)))
                .get(DATA + path)
                .then()
                .statusCode(304);
        given().header("If-Modified-Since", httpDate(Instant.EPOCH))
                .get(DATA + path)
                .then()
                .statusCode(200);
    }

    @Test
    void relativesAreReachedByTheNameOfTheRelationship() {
        String parent = account("\"Name\": \"parent\"");
        String child = account("\"Name\": \"child\", \"ParentId\": \"%s\"".formatted(parent));
        given().get(ACCOUNTS + "/" + child + "/parent?fields=Name")
                .then()
                .statusCode(200)
                .body("Name", is("parent"));
        given().get(ACCOUNTS + "/" + parent + "/ChildAccounts?fields=Name")
                .then()
                .statusCode(200)
                .body("totalSize", is(1))
                .body("records[0].Name", is("child"));
        given().get(ACCOUNTS + "/" + parent + "/Parent").then().statusCode(404);
        given().get(ACCOUNTS + "/" + parent + "/Strangers")
                .then()
                .statusCode(404)
                .body("[0].errorCode", is("NOT_FOUND"));
    }

    @Test
    void relatedRecordMayBeNamedByItsKey() {
        String key = key();
        String parent = account("\"Name\": \"parent\", \"External_Id__c\": \"%s\"".formatted(key));
        String child = account("\"Name\": \"child\", \"Parent\": {\"External_Id__c\": \"%s\"}".formatted(key));
        given().get(ACCOUNTS + "/" + child).then().body("ParentId", is(parent));
        json("{\"Parent\": {\"External_Id__c\": \"nobody\"}}")
                .patch(ACCOUNTS + "/" + child)
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_FIELD"))
                .body(
                        "[0].message",
                        is("Foreign key external ID: nobody not found for field External_Id__c in entity Account"));
        json("{\"Parent\": null}").patch(ACCOUNTS + "/" + child).then().statusCode(204);
        given().get(ACCOUNTS + "/" + child).then().body("ParentId", is((String) null));
    }

    @Test
    void changesOfAPeriodAreTold() {
        String changed = account("\"Name\": \"a\"");
        String deleted = account("\"Name\": \"b\"");
        given().delete(ACCOUNTS + "/" + deleted).then().statusCode(204);
        String start = Instant.now()
                .minus(5, ChronoUnit.MINUTES)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        String end = Instant.now()
                .plus(5, ChronoUnit.MINUTES)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        given().queryParam("start", start)
                .queryParam("end", end)
                .get(ACCOUNTS + "/updated/")
                .then()
                .statusCode(200)
                .body("ids", hasItem(changed))
                .body("ids", not(hasItem(deleted)))
                .body("latestDateCovered", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00\\.000\\+0000"));
        given().urlEncodingEnabled(false)
                .get(ACCOUNTS + "/deleted?start=" + start.replace("Z", "+00:00") + "&end=" + end.replace("Z", "+00:00"))
                .then()
                .statusCode(200)
                .body("deletedRecords.id", hasItem(deleted))
                .body("deletedRecords.id", not(hasItem(changed)))
                .body("deletedRecords[0].deletedDate", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01T00:00:00Z, 2020-01-02T00:00:00Z, more than 30 days ago",
        "2999-01-02T00:00:00Z, 2999-01-01T00:00:00Z, before endDate",
        "yesterday, 2999-01-01T00:00:00Z, not yesterday",
        ", 2999-01-01T00:00:00Z, start"
    })
    void periodThatMeansNothingIsRefused(String start, String end, String reason) {
        given().queryParam("start", start == null ? "" : start)
                .queryParam("end", end)
                .get(ACCOUNTS + "/updated")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_REPLICATION_DATE"))
                .body("[0].message", containsString(reason));
    }

    @Test
    void recentRecordsComeNewestFirst() {
        String id = account("\"Name\": \"newest\"");
        given().get(DATA + "/recent?limit=2")
                .then()
                .statusCode(200)
                .body("$", hasSize(2))
                .body("[0].Id", is(id))
                .body("[0].Name", is("newest"))
                .body("[0].attributes.type", is("Account"))
                .header("Truce-Changed-At", matchesPattern("\\d{13},\\d{13}"));
        given().get(ACCOUNTS)
                .then()
                .statusCode(200)
                .body("objectDescribe.name", is("Account"))
                .body("recentItems[0].Id", is(id))
                .body("recentItems.attributes.type", everyItem(is("Account")));
    }

    @Test
    void bodiesMayBeCompressedBothWays() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("{\"Name\": \"zipped\"}".getBytes(StandardCharsets.UTF_8));
        }
        String id = given().contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body(compressed.toByteArray())
                .post(ACCOUNTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().get(ACCOUNTS + "/" + id).then().body("Name", is("zipped"));
        given().config(io.restassured.RestAssured.config()
                        .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                .noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get(ACCOUNTS + "/describe")
                .then()
                .header("Content-Encoding", "gzip");
    }

    @Test
    void headTellsTheHeadersOnly() {
        String id = account("\"Name\": \"a\"");
        given().head(ACCOUNTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Last-Modified", notNullValue())
                .body(is(""));
        given().head(ACCOUNTS + "/001000000000000AAA").then().statusCode(404);
    }

    @Test
    void limitsAreTold() {
        given().get(DATA + "/limits")
                .then()
                .statusCode(200)
                .body("DailyApiRequests.Max", greaterThan(0))
                .body("DailyApiRequests.Remaining", greaterThan(0))
                .body("DailyBulkV2QueryJobs.Remaining", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sobjects/Account/describe/layouts",
                "/sobjects/Account/describe/compactLayouts",
                "/sobjects/Account/listviews",
                "/sobjects/Account/quickActions",
                "/tabs",
                "/theme",
                "/appMenu",
                "/parameterizedSearch?q=acme&sobject=Account",
                "/search/scopeOrder",
                "/tooling/query?q=SELECT Id FROM ApexClass",
                "/analytics/reports",
                "/chatter/users/me"
            })
    void whatIsNotServedIsNotFound(String path) {
        given().get(DATA + path).then().statusCode(404).body("[0].errorCode", is("NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/async/64.0/job", "/services/Soap/m/64.0"})
    void otherApisAreNotFound(String path) {
        given().header("X-SFDC-Session", "nothing")
                .contentType("application/xml")
                .body("<x/>")
                .post(path)
                .then()
                .statusCode(404)
                .body("[0].errorCode", is("NOT_FOUND"));
    }
}
