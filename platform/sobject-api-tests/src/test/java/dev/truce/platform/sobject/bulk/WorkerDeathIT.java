package dev.truce.platform.sobject.bulk;

import static dev.truce.platform.sobject.bulk.BulkClient.JOBS;
import static dev.truce.platform.sobject.bulk.BulkClient.complete;
import static dev.truce.platform.sobject.bulk.BulkClient.ended;
import static dev.truce.platform.sobject.bulk.BulkClient.info;
import static dev.truce.platform.sobject.bulk.BulkClient.ingest;
import static dev.truce.platform.sobject.bulk.BulkClient.json;
import static dev.truce.platform.sobject.bulk.BulkClient.results;
import static dev.truce.platform.sobject.bulk.BulkClient.upload;
import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.sobject.fixture.Announcements;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import dev.truce.platform.testkit.settings.ChangedSettings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Workers that die in the middle of a job: their database sessions are killed, which is what a crash is to the database. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class WorkerDeathIT {
    private static final int PARTS = 20;
    private static final int ROWS_OF_A_PART = Boolean.getBoolean("tests.full") ? 200 : 50;
    private static final int ROWS = PARTS * ROWS_OF_A_PART;
    private static final int ROWS_AT_FAULT = 10;
    private static final int DEATHS = 12;

    @Inject
    Announcements announcements;

    @Inject
    ChangedSettings settings;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @AfterEach
    void partsHaveTheirUsualSize() {
        settings.restore();
    }

    @Test
    void everyRowOfALoadIsDoneOnce() throws SQLException {
        String key = "D-" + UUID.randomUUID().toString().substring(0, 18);
        StringBuilder csv = new StringBuilder("Name,External_Id__c\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append(i % (ROWS / ROWS_AT_FAULT) == 0 ? "" : "Acme")
                    .append(',')
                    .append(key)
                    .append('-')
                    .append(i)
                    .append('\n');
        }
        String job = ingest("insert", "");
        settings.change(Map.of("truce.bulk.rows-per-part", String.valueOf(ROWS_OF_A_PART)));
        upload(job, csv.toString());
        settings.restore();
        long before = announcements.count();
        complete(job);
        int killed = killSessionsOf("bulk_part", "ingest", job);
        JsonPath done = ended("ingest", job);
        assertThat(killed).isPositive();
        assertThat(done.getString("state")).isEqualTo("JobComplete");
        assertThat(done.getInt("numberRecordsProcessed")).isEqualTo(ROWS);
        assertThat(done.getInt("numberRecordsFailed")).isEqualTo(ROWS_AT_FAULT);
        int found = given().queryParam("q", "SELECT COUNT() FROM Account WHERE External_Id__c LIKE '" + key + "-%'")
                .get("/services/data/v64.0/query")
                .path("totalSize");
        assertThat(found).isEqualTo(ROWS - ROWS_AT_FAULT);
        assertThat(announcements.count()).isEqualTo(before + ROWS - ROWS_AT_FAULT);
        assertThat(results(job, "successfulResults"))
                .hasSize(ROWS - ROWS_AT_FAULT + 1)
                .doesNotHaveDuplicates();
        assertThat(results(job, "failedResults"))
                .hasSize(ROWS_AT_FAULT + 1)
                .allMatch(line -> !line.contains("UNKNOWN_EXCEPTION"));
    }

    @Test
    void everyRecordOfAnExportComesOnce() throws SQLException {
        String key = "E-" + UUID.randomUUID().toString().substring(0, 18);
        StringBuilder csv = new StringBuilder("Name,External_Id__c\n");
        for (int i = 0; i < 3 * ROWS; i++) {
            csv.append("Acme,").append(key).append('-').append(i).append('\n');
        }
        BulkClient.load("insert", "", csv.toString());
        String job =
                json("{\"operation\": \"query\", \"query\": \"SELECT External_Id__c FROM Account WHERE External_Id__c LIKE '%s-%%'\"}"
                                .formatted(key))
                        .post(JOBS + "/query")
                        .path("id");
        killSessionsOf("bulk_job", "query", job);
        assertThat(ended("query", job).getString("state")).isEqualTo("JobComplete");
        List<String> rows = given().get(JOBS + "/query/" + job + "/results")
                .asString()
                .lines()
                .toList();
        assertThat(rows).hasSize(3 * ROWS + 1).doesNotHaveDuplicates();
    }

    /** Kills, again and again while the job lasts, the sessions that hold a lock of a worker. */
    private int killSessionsOf(String table, String kind, String job) throws SQLException {
        int[] killed = {0};
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(60))
                    .until(() -> {
                        killed[0] += kill(statement, table);
                        return killed[0] >= DEATHS
                                || info(kind, job).getString("state").equals("JobComplete");
                    });
        }
        return killed[0];
    }

    private static int kill(Statement statement, String table) throws SQLException {
        try (ResultSet killed = statement.executeQuery(
                """
                select count(pg_terminate_backend(pid)) from pg_locks
                where relation = '%s'::regclass and mode = 'RowShareLock' and pid <> pg_backend_pid()"""
                        .formatted(table))) {
            killed.next();
            return killed.getInt(1);
        }
    }
}
