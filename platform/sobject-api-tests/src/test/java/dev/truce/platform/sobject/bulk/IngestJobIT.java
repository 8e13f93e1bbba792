package dev.truce.platform.sobject.bulk;

import static dev.truce.platform.sobject.bulk.BulkClient.JOBS;
import static dev.truce.platform.sobject.bulk.BulkClient.complete;
import static dev.truce.platform.sobject.bulk.BulkClient.ended;
import static dev.truce.platform.sobject.bulk.BulkClient.ingest;
import static dev.truce.platform.sobject.bulk.BulkClient.json;
import static dev.truce.platform.sobject.bulk.BulkClient.load;
import static dev.truce.platform.sobject.bulk.BulkClient.results;
import static dev.truce.platform.sobject.bulk.BulkClient.upload;
import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.platform.sobject.fixture.Announcements;
import dev.truce.platform.sobject.fixture.MovableClock;
import dev.truce.platform.sobject.fixture.People;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class IngestJobIT {
    @Inject
    Announcements announcements;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    @Inject
    PurgeJobs purge;

    private static String key() {
        return "B-" + UUID.randomUUID().toString().substring(0, 18);
    }

    private static JsonPath account(String key) {
        return given().get("/services/data/v64.0/sobjects/Account/External_Id__c/" + key)
                .jsonPath();
    }

    private static int accounts(String condition) {
        return given().queryParam("q", "SELECT COUNT() FROM Account WHERE " + condition)
                .get("/services/data/v64.0/query")
                .path("totalSize");
    }

    @Test
    void newJobIsOpenForItsFile() {
        String job = json("{\"object\": \"account\", \"operation\": \"insert\"}")
                .post(JOBS + "/ingest")
                .then()
                .statusCode(200)
                .body("id", matchesPattern("750\\w{15}"))
                .body("object", is("Account"))
                .body("state", is("Open"))
                .body("concurrencyMode", is("Parallel"))
                .body("contentType", is("CSV"))
                .body("apiVersion", is(64.0f))
                .body("lineEnding", is("LF"))
                .body("columnDelimiter", is("COMMA"))
                .body("jobType", is("V2Ingest"))
                .body("externalIdFieldName", nullValue())
                .body("createdDate", matchesPattern(".*\\+0000"))
                .extract()
                .path("id");
        given().get(JOBS + "/ingest/" + job + "/")
                .then()
                .body("contentUrl", is("services/data/v64.0/jobs/ingest/" + job + "/batches"));
        given().get(JOBS + "/ingest")
                .then()
                .statusCode(200)
                .body("done", is(true))
                .body("records.find { it.id == '%s' }.state".formatted(job), is("Open"));
    }

    @Test
    void rowsSucceedOrFailForThemselves() {
        String key = key();
        long before = announcements.count();
        JsonPath job = load(
                "insert",
                "",
                """
                \uFEFFNAME,PHONE,EXTERNAL_ID__C
                "Nord, ""West"" & Söhne
                second line",1,%s-1
                ,2,%s-2
                Third,3,%s-3
                Fourth,4,%s-1
                Fifth,5,%s-5,too much
                Sixth
                """
                        .formatted(key, key, key, key, key));
        assertThat(job.getString("state")).isEqualTo("JobComplete");
        assertThat(job.getInt("numberRecordsProcessed")).isEqualTo(6);
        assertThat(job.getInt("numberRecordsFailed")).isEqualTo(3);
        String id = job.getString("id");
        assertThat(account(key + "-1").getString("Name")).isEqualTo("Nord, \"West\" & Söhne\nsecond line");
        assertThat(announcements.count()).isEqualTo(before + 3);
        String successful = String.join("\n", results(id, "successfulResults/"));
        assertThat(successful)
                .startsWith("\"sf__Id\",\"sf__Created\",\"NAME\",\"PHONE\",\"EXTERNAL_ID__C\"\n\"001")
                .contains("\"true\",\"Nord, \"\"West\"\" & Söhne\nsecond line\",\"1\",\"" + key + "-1\"")
                .contains("\"true\",\"Sixth\",\"\",\"\"");
        assertThat(results(id, "failedResults"))
                .hasSize(4)
                .startsWith("\"sf__Id\",\"sf__Error\",\"NAME\",\"PHONE\",\"EXTERNAL_ID__C\"")
                .contains("\"\",\"REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --\",\"\",\"2\",\""
                        + key + "-2\"")
                .anyMatch(line -> line.startsWith("\"\",\"DUPLICATE_VALUE:") && line.contains("\"Fourth\""))
                .anyMatch(line -> line.contains("The row has 4 values, the header names 3 columns"));
        assertThat(results(id, "unprocessedRecords")).containsExactly("\"NAME\",\"PHONE\",\"EXTERNAL_ID__C\"");
    }

    @Test
    void emptyValueLeavesTheFieldAloneAndNaClearsIt() {
        String key = key();
        load("insert", "", "Name,Phone,Website,External_Id__c\nAcme,1,acme.example,%s\n".formatted(key));
        String id = account(key).getString("Id");
        JsonPath job = load("update", "", "Id,Phone,Website\n%s,,#N/A\n".formatted(id));
        assertThat(job.getInt("numberRecordsFailed")).isZero();
        assertThat(account(key).getString("Phone")).isEqualTo("1");
        assertThat(account(key).getString("Website")).isNull();
        assertThat(results(job.getString("id"), "successfulResults").get(1))
                .isEqualTo("\"%s\",\"false\",\"%s\",\"\",\"#N/A\"".formatted(id, id));
    }

    @Test
    void upsertFindsRecordsAndParentsByTheirKeys() {
        String key = key();
        load("insert", "", "Name,External_Id__c\nParent,%s-p\n".formatted(key));
        JsonPath job = load(
                "upsert",
                ", \"externalIdFieldName\": \"external_id__c\", \"lineEnding\": \"CRLF\", \"columnDelimiter\": \"SEMICOLON\"",
                "External_Id__c;Name;Parent.External_Id__c\r\n%s-1;One;%s-p\r\n%s-2;Two;nobody\r\n%s-p;Parent 2;\r\n"
                        .formatted(key, key, key, key));
        assertThat(job.getInt("numberRecordsFailed")).isEqualTo(1);
        assertThat(account(key + "-1").getString("ParentId"))
                .isEqualTo(account(key + "-p").getString("Id"));
        assertThat(account(key + "-p").getString("Name")).isEqualTo("Parent 2");
        String failed = given().get(JOBS + "/ingest/" + job.getString("id") + "/failedResults")
                .asString();
        assertThat(failed)
                .startsWith("\"sf__Id\";\"sf__Error\";\"External_Id__c\";")
                .contains(
                        "INVALID_FIELD:Foreign key external ID: nobody not found for field External_Id__c in entity Account:--")
                .endsWith("\r\n");
        assertThat(results(job.getString("id"), "successfulResults"))
                .anyMatch(line -> line.contains(";\"true\";\"" + key + "-1\""))
                .anyMatch(line -> line.contains(";\"false\";\"" + key + "-p\""));
    }

    @Test
    void upsertWithoutAKeyFailsAndCreatesNothing() {
        String key = key();
        String file = "Name,External_Id__c\n%s,\n%s,#N/A\n%s,\"  \"\n%s,%s\n".formatted(key, key, key, key, key);

        JsonPath job = load("upsert", ", \"externalIdFieldName\": \"External_Id__c\"", file);

        assertThat(job.getInt("numberRecordsFailed")).isEqualTo(3);
        assertThat(results(job.getString("id"), "failedResults"))
                .filteredOn(line -> line.contains("MISSING_ARGUMENT:External_Id__c not specified:External_Id__c --"))
                .hasSize(3);
        assertThat(load("upsert", ", \"externalIdFieldName\": \"External_Id__c\"", file)
                        .getInt("numberRecordsFailed"))
                .isEqualTo(3);
        String found = given().queryParam("q", "SELECT COUNT() FROM Account WHERE Name = '" + key + "'")
                .get("/services/data/v64.0/query")
                .path("totalSize")
                .toString();
        assertThat(found).isEqualTo("1");
    }

    @Test
    void jobMayBringItsFileAlong() {
        String key = key();
        byte[] csv = "Name,External_Id__c\nZoë --- Ärzte,%s\n".formatted(key).getBytes(StandardCharsets.UTF_8);
        String job = given().multiPart(
                        "job", "{\"object\": \"Account\", \"operation\": \"insert\"}", "application/json")
                .multiPart("content", "content", csv, "text/csv")
                .post(JOBS + "/ingest")
                .then()
                .statusCode(200)
                .body("state", is("UploadComplete"))
                .extract()
                .path("id");
        assertThat(ended("ingest", job).getInt("numberRecordsProcessed")).isEqualTo(1);
        assertThat(account(key).getString("Name")).isEqualTo("Zoë --- Ärzte");
    }

    @Test
    void jobThatPromisesAFileAndBringsNoneIsRefused() {
        given().multiPart("job", "{\"object\": \"Account\", \"operation\": \"insert\"}", "application/json")
                .post(JOBS + "/ingest")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALIDJOB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete", "hardDelete"})
    void deleteDeletesByIdAndUpsertByIdCreates(String operation) {
        JsonPath created = load("upsert", ", \"externalIdFieldName\": \"Id\"", "Name\nAcme\n");
        String id = results(created.getString("id"), "successfulResults").get(1).substring(1, 19);
        JsonPath job = load(operation, "", "Id\n%s\n001000000000000AAA\n".formatted(id));
        assertThat(job.getInt("numberRecordsFailed")).isEqualTo(1);
        given().get("/services/data/v64.0/sobjects/Account/" + id).then().statusCode(404);
        assertThat(results(job.getString("id"), "failedResults").get(1))
                .startsWith("\"001000000000000AAA\",\"NOT_FOUND:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"COMMA;','", "BACKQUOTE;`", "CARET;^", "PIPE;|", "SEMICOLON;';'", "TAB;'\t'"})
    void everyDelimiterIsRead(String name, String delimiter) {
        String key = key();
        JsonPath job = load(
                "insert",
                ", \"columnDelimiter\": \"%s\"".formatted(name),
                "Name|Phone|External_Id__c\n\"a,b;c|d`e^f\tg\"|7|%s\n"
                        .replace("|", delimiter)
                        .replace("c" + delimiter + "d", "c|d")
                        .formatted(key));
        assertThat(job.getInt("numberRecordsFailed")).isZero();
        assertThat(account(key).getString("Name")).isEqualTo("a,b;c|d`e^f\tg");
        assertThat(account(key).getString("Phone")).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert|Name,Foo|InvalidBatch : Field name not found : Foo",
                "insert|Name,Foo.Bar|InvalidBatch : Field name not found : Foo.Bar",
                "insert|Name,Parent.Phone|InvalidBatch : Field name not found : Parent.Phone",
                "insert|Name,name|InvalidBatch : Duplicate field name found : name",
                "update|Name|InvalidBatch : Field name not found : Id"
            })
    void wrongHeaderFailsTheJob(String operation, String header, String reason) {
        JsonPath job = load(operation, "", header + "\na,b\n");
        assertThat(job.getString("state")).isEqualTo("Failed");
        assertThat(job.getString("errorMessage")).isEqualTo(reason);
        assertThat(job.getInt("numberRecordsProcessed")).isZero();
        assertThat(results(job.getString("id"), "unprocessedrecords")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert", "update", "delete"})
    void emptyFileIsDoneAtOnce(String operation) {
        JsonPath job = load(operation, "", "");
        assertThat(job.getString("state")).isEqualTo("JobComplete");
        assertThat(job.getInt("numberRecordsProcessed")).isZero();
        assertThat(results(job.getString("id"), "successfulResults")).containsExactly("\"sf__Id\",\"sf__Created\"");
        assertThat(results(job.getString("id"), "failedResults")).containsExactly("\"sf__Id\",\"sf__Error\"");
    }

    @Test
    void fileThatIsNoCsvFailsTheJob() {
        JsonPath job = load("insert", "", "Name,Phone\n\"never closed,1\n");
        assertThat(job.getString("state")).isEqualTo("Failed");
        assertThat(job.getString("errorMessage")).startsWith("InvalidBatch : ");
    }

    @Test
    void jobIsTakenThroughItsStatesOnly() {
        String job = ingest("insert", "");
        given().delete(JOBS + "/ingest/" + job).then().statusCode(400).body("[0].errorCode", is("INVALIDJOBSTATE"));
        upload(job, "Name\nAcme\n");
        given().contentType("text/csv")
                .body("Name\nAcme\n")
                .put(JOBS + "/ingest/" + job + "/batches")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALIDJOBSTATE"));
        json("{\"state\": \"Aborted\"}")
                .patch(JOBS + "/ingest/" + job)
                .then()
                .statusCode(200)
                .body("state", is("Aborted"));
        json("{\"state\": \"UploadComplete\"}")
                .patch(JOBS + "/ingest/" + job)
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALIDJOBSTATE"));
        assertThat(results(job, "unprocessedrecords")).containsExactly("\"Name\"", "\"Acme\"");
        given().delete(JOBS + "/ingest/" + job).then().statusCode(204);
        given().get(JOBS + "/ingest/" + job).then().statusCode(404).body("[0].errorCode", is("NOT_FOUND"));
    }

    @Test
    void jobThatMeansNothingIsRefused() {
        json("{\"object\": \"Nothing\", \"operation\": \"insert\"}")
                .post(JOBS + "/ingest")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALIDENTITY"))
                .body("[0].message", is("Entity 'Nothing' is not supported by the Bulk API."));
        for (String wrong : List.of(
                "\"operation\": \"query\"",
                "\"operation\": \"upsert\"",
                "\"operation\": \"upsert\", \"externalIdFieldName\": \"Phone\"",
                "\"operation\": \"insert\", \"contentType\": \"XML\"",
                "\"operation\": \"insert\", \"columnDelimiter\": \"SMILEY\"")) {
            json("{\"object\": \"Account\", " + wrong + "}")
                    .post(JOBS + "/ingest")
                    .then()
                    .statusCode(400)
                    .body("[0].errorCode", is("INVALIDJOB"));
        }
        json("{\"object\": \"User\", \"operation\": \"insert\"}")
                .post(JOBS + "/ingest")
                .then()
                .statusCode(403)
                .body("[0].errorCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        given().get(JOBS + "/ingest/750000000000000AAA")
                .then()
                .statusCode(404)
                .body("[0].message", containsString("Unable to find job for id"));
    }

    @Test
    void jobActsWithTheRightsOfItsMaker() {
        String key = key();
        String person = people.moveIn("Bulk " + key, "Seller");
        String job = given().header("X-Acting-As", person)
                .contentType("application/json")
                .body("{\"object\": \"Account\", \"operation\": \"insert\"}")
                .post(JOBS + "/ingest")
                .path("id");
        given().header("X-Acting-As", person)
                .contentType("text/csv")
                .body("Name,External_Id__c,Credit_Limit__c\nAcme,%s-1,\nRich,%s-2,5\n".formatted(key, key))
                .put(JOBS + "/ingest/" + job + "/batches")
                .then()
                .statusCode(201);
        complete(job);
        JsonPath done = ended("ingest", job);
        assertThat(done.getString("state")).isEqualTo("Failed");
        assertThat(done.getString("errorMessage")).contains("Credit_Limit__c");
        String other = people.moveIn("Other " + key, "Seller");
        given().header("X-Acting-As", other).get(JOBS + "/ingest/" + job).then().statusCode(404);
        given().header("X-Acting-As", other).get(JOBS + "/ingest").then().body("records", is(List.of()));
    }

    @Test
    void manyRowsWithFaultsHereAndThereAreEachDoneOnce() {
        String key = key();
        StringBuilder csv = new StringBuilder("Name,External_Id__c\n");
        for (int i = 0; i < 1_000; i++) {
            csv.append(i % 37 == 0 ? "" : "Acme")
                    .append(',')
                    .append(key)
                    .append('-')
                    .append(i)
                    .append('\n');
        }
        long before = announcements.count();
        JsonPath job = load("insert", "", csv.toString());
        assertThat(job.getInt("numberRecordsProcessed")).isEqualTo(1_000);
        assertThat(job.getInt("numberRecordsFailed")).isEqualTo(28);
        assertThat(accounts("External_Id__c LIKE '" + key + "-%'")).isEqualTo(972);
        assertThat(announcements.count()).isEqualTo(before + 972);
        assertThat(results(job.getString("id"), "successfulResults"))
                .hasSize(973)
                .doesNotHaveDuplicates();
        assertThat(results(job.getString("id"), "failedResults")).hasSize(29);
    }

    @Test
    void jobsAreDroppedWhenTheirTimeIsOver() {
        String job = load("insert", "", "Name\nAcme\n").getString("id");
        try {
            clock.setTo(java.time.Instant.now().plus(Duration.ofDays(6)));
            purge.whenDue();
            given().get(JOBS + "/ingest/" + job).then().statusCode(200).body("id", notNullValue());
            clock.advance(Duration.ofDays(2));
            purge.whenDue();
            given().get(JOBS + "/ingest/" + job).then().statusCode(404);
        } finally {
            clock.runAgain();
        }
    }
}
