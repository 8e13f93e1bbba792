package dev.truce.deals.deal;

import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.anAccount;
import static dev.truce.deals.Crm.today;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.events.DealClosed;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A row of a bulk job obeys the rules of a deal and announces its events, as a request for that deal would. */
@DealServiceTest
class DealsInBulkIT {
    private static final String JOBS = "/services/data/v64.0/jobs/ingest";
    private final Announced announced;

    @Inject
    DealsInBulkIT(Announced announced) {
        this.announced = announced;
    }

    static JsonPath load(String csv) {
        String job = as(SALES_REP)
                .body(Map.of("object", "Opportunity", "operation", "upsert", "externalIdFieldName", "External_Id__c"))
                .post(JOBS)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        as(SALES_REP)
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .put(JOBS + "/" + job + "/batches")
                .then()
                .statusCode(201);
        as(SALES_REP)
                .body(Map.of("state", "UploadComplete"))
                .patch(JOBS + "/" + job)
                .then()
                .statusCode(200);
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> as(SALES_REP).get(JOBS + "/" + job).jsonPath(), info -> info.getString("state")
                        .equals("JobComplete"));
    }

    private static JsonPath deal(String key) {
        return as(ADMIN).get(ROWS + "Opportunity/External_Id__c/" + key).jsonPath();
    }

    @Test
    void everyRowGoesThroughTheRulesOfItsDeal() {
        String key = "BULK-" + UUID.randomUUID();
        String account = anAccount();
        as(SALES_REP)
                .body(Map.of("External_Id__c", key))
                .patch(ROWS + "Account/" + account)
                .then()
                .statusCode(204);
        String columns = "External_Id__c,Name,StageName,CloseDate,Amount,Account.External_Id__c\n";
        String row = "%s-%d,Deal %d,%s," + today().plusDays(30) + ",%s,%s\n";
        JsonPath opened = load(columns
                + row.formatted(key, 1, 1, "Prospecting", "100", key)
                + row.formatted(key, 2, 2, "Nowhere", "100", key)
                + row.formatted(key, 3, 3, "Prospecting", "100", key)
                        .replace(
                                today().plusDays(30).toString(),
                                today().minusDays(30).toString()));
        assertThat(opened.getInt("numberRecordsProcessed")).isEqualTo(3);
        assertThat(opened.getInt("numberRecordsFailed")).isEqualTo(1);
        assertThat(deal(key + "-1").getString("AccountId")).isEqualTo(account);
        JsonPath closed = load("External_Id__c,StageName\n%s-1,Closed Won\n%s-3,Nowhere\n".formatted(key, key));
        assertThat(closed.getInt("numberRecordsFailed")).isEqualTo(1);
        assertThat(announced.typesAbout(deal(key + "-1").getString("Id"))).containsOnlyOnce(DealClosed.TYPE);
        assertThat(announced.typesAbout(deal(key + "-3").getString("Id"))).hasSize(1);
    }
}
