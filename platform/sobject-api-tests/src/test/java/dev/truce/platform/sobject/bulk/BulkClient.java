package dev.truce.platform.sobject.bulk;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;

/** What a client of the Bulk API 2.0 does. */
final class BulkClient {
    static final String JOBS = "/services/data/v64.0/jobs";
    private static final Set<String> ENDS = Set.of("JobComplete", "Failed", "Aborted");

    private BulkClient() {}

    static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    static String ingest(String operation, String more) {
        return json("{\"object\": \"Account\", \"operation\": \"%s\", \"contentType\": \"CSV\"%s}"
                        .formatted(operation, more))
                .post(JOBS + "/ingest")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    static void upload(String job, String csv) {
        given().contentType("text/csv; charset=UTF-8")
                .body(csv)
                .put(JOBS + "/ingest/" + job + "/batches")
                .then()
                .statusCode(201);
    }

    static void complete(String job) {
        json("{\"state\": \"UploadComplete\"}")
                .patch(JOBS + "/ingest/" + job)
                .then()
                .statusCode(200);
    }

    /** The job when it has ended. */
    static JsonPath ended(String kind, String job) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> info(kind, job), info -> ENDS.contains(info.getString("state")));
    }

    static JsonPath info(String kind, String job) {
        return given().get(JOBS + "/" + kind + "/" + job).jsonPath();
    }

    /** Loads a file and answers the job that has ended. */
    static JsonPath load(String operation, String more, String csv) {
        String job = ingest(operation, more);
        upload(job, csv);
        complete(job);
        return ended("ingest", job);
    }

    static List<String> results(String job, String which) {
        String csv = given().get(JOBS + "/ingest/" + job + "/" + which)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv).endsWith("\n");
        return csv.lines().toList();
    }
}
