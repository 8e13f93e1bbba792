package dev.truce.platform.sobject.bulk;

import static dev.truce.platform.sobject.bulk.BulkClient.JOBS;
import static dev.truce.platform.sobject.bulk.BulkClient.ended;
import static dev.truce.platform.sobject.bulk.BulkClient.json;
import static dev.truce.platform.sobject.bulk.BulkClient.load;
import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class QueryJobIT {

    private static String create(String operation, String soql) {
        return json("{\"operation\": \"%s\", \"query\": \"%s\"}".formatted(operation, soql))
                .post(JOBS + "/query")
                .then()
                .statusCode(200)
                .body("id", matchesPattern("750\\w{15}"))
                .body("jobType", is("V2Query"))
                .body("state", is("UploadComplete"))
                .extract()
                .path("id");
    }

    private static Response page(String job, String parameters) {
        return given().get(JOBS + "/query/" + job + "/results" + parameters);
    }

    private static String keyOf(int accounts) {
        String key = "Q-" + UUID.randomUUID().toString().substring(0, 18);
        StringBuilder csv = new StringBuilder("Name,External_Id__c,AnnualRevenue,Phone\n");
        for (int i = 0; i < accounts; i++) {
            csv.append("\"Acme, %05d\",%s-%05d,1000000.5,\n".formatted(i, key, i));
        }
        load("insert", "", csv.toString());
        return key;
    }

    @Test
    void everyRecordIsOnOnePage() {
        String key = keyOf(4_500);
        String job = create(
                "query",
                "select name, a.External_Id__c, Account.annualrevenue, Phone, Parent.Name, CreatedDate, IsDeleted from account a where External_Id__c like '%s%%' order by External_Id__c"
                        .formatted(key));
        JsonPath info = ended("query", job);
        assertThat(info.getString("state")).isEqualTo("JobComplete");
        assertThat(info.getInt("numberRecordsProcessed")).isEqualTo(4_500);
        List<String> rows = new ArrayList<>();
        String locator = "";
        for (int pages = 0; !locator.equals("null"); pages++) {
            assertThat(pages).isLessThan(6);
            Response page = page(job, "?maxRecords=999" + (locator.isEmpty() ? "" : "&locator=" + locator));
            assertThat(page.headers().asList())
                    .anyMatch(header -> header.getName().equals("Sforce-Locator"))
                    .anyMatch(header -> header.getName().equals("Sforce-NumberOfRecords"));
            assertThat(page.contentType()).startsWith("text/csv");
            List<String> lines = page.asString().lines().toList();
            assertThat(lines.get(0))
                    .isEqualTo(
                            "\"Name\",\"External_Id__c\",\"AnnualRevenue\",\"Phone\",\"Parent.Name\",\"CreatedDate\",\"IsDeleted\"");
            assertThat(Integer.parseInt(page.header("Sforce-NumberOfRecords"))).isEqualTo(lines.size() - 1);
            rows.addAll(lines.subList(1, lines.size()));
            locator = page.header("Sforce-Locator");
        }
        assertThat(rows).hasSize(4_500).doesNotHaveDuplicates().isSorted();
        assertThat(rows.get(0))
                .matches(
                        "\"Acme, 00000\",\"%s-00000\",\"1000000.5\",\"\",\"\",\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\",\"false\""
                                .formatted(key));
        given().delete(JOBS + "/query/" + job).then().statusCode(204);
        page(job, "").then().statusCode(404);
    }

    @Test
    void nothingFoundIsAHeaderAndTheWordNull() {
        String job = create("queryAll", "SELECT Id FROM Account WHERE Name = 'nobody at all'");
        assertThat(ended("query", job).getInt("numberRecordsProcessed")).isZero();
        page(job, "")
                .then()
                .statusCode(200)
                .header("Sforce-Locator", "null")
                .header("Sforce-NumberOfRecords", "0")
                .body(is("\"Id\"\n"));
        page(job, "?locator=NOPE!").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT COUNT() FROM Account|MALFORMED_QUERY",
                "SELECT COUNT(Id) FROM Account|MALFORMED_QUERY",
                "SELECT FIELDS(ALL) FROM Account LIMIT 200|MALFORMED_QUERY",
                "SELECT Id, (SELECT Id FROM Projects__r) FROM Account|MALFORMED_QUERY",
                "SELECT TYPEOF Owner WHEN User THEN Name END FROM Account|MALFORMED_QUERY",
                "SELECT Industry FROM Account GROUP BY Industry|MALFORMED_QUERY",
                "SELECT Id FROM Account LIMIT 1 OFFSET 1|MALFORMED_QUERY",
                "SELECT Id FROM Account WHERE|MALFORMED_QUERY",
                "SELECT Nope FROM Account|INVALID_FIELD",
                "SELECT Id FROM Nothing|INVALID_TYPE",
                "nonsense|MALFORMED_QUERY"
            })
    void queryThatIsNoExportIsRefused(String soql, String code) {
        json("{\"operation\": \"query\", \"query\": \"%s\"}".formatted(soql))
                .post(JOBS + "/query")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is(code));
    }

    @Test
    void deletedRecordsAreExportedWhenAskedFor() {
        String key = keyOf(2);
        String first = given().get("/services/data/v64.0/sobjects/Account/External_Id__c/" + key + "-00000")
                .path("Id");
        given().delete("/services/data/v64.0/sobjects/Account/" + first).then().statusCode(204);
        String soql = "SELECT External_Id__c, IsDeleted FROM Account WHERE External_Id__c LIKE '%s%%'".formatted(key);
        assertThat(rows(create("query", soql))).containsExactly("\"%s-00001\",\"false\"".formatted(key));
        assertThat(rows(create("queryAll", soql)))
                .containsExactlyInAnyOrder(
                        "\"%s-00000\",\"true\"".formatted(key), "\"%s-00001\",\"false\"".formatted(key));
    }

    private static List<String> rows(String job) {
        assertThat(ended("query", job).getString("state")).isEqualTo("JobComplete");
        return page(job, "").asString().lines().skip(1).toList();
    }
}
