package dev.truce.endtoend.system;

import static dev.truce.endtoend.system.RunningTruce.system;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;

/** Many rows at once, by a job of Bulk API 2.0. */
final class Rows {
    private static final String JOBS = "/services/data/v64.0/jobs/ingest/";

    private Rows() {}

    /** Inserts the rows of a CSV text and waits until they are there. */
    static void load(String object, String csv) {
        String job = asAdmin()
                .body(Map.of("object", object, "operation", "insert", "contentType", "CSV", "lineEnding", "LF"))
                .post(JOBS)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        asAdmin()
                .contentType("text/csv")
                .body(csv)
                .put(JOBS + job + "/batches")
                .then()
                .statusCode(201);
        asAdmin()
                .body(Map.of("state", "UploadComplete"))
                .patch(JOBS + job)
                .then()
                .statusCode(200);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> asAdmin().get(JOBS + job).then().extract().path("state"), "JobComplete"::equals);
    }

    private static RequestSpecification asAdmin() {
        return system().request(system().adminToken());
    }
}
