package dev.truce.platform.testkit.openapi;

import dev.truce.platform.house.snapshot.Snapshot;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/**
 * A change of a service's API is always seen: the committed {@code docs/openapi/<service>.yaml} is what the service says.
 * Run the test with {@code -Dtruce.snapshots=update} to write the file anew.
 */
public abstract class OpenApiSnapshot {

    @Test
    void committedSnapshotIsWhatTheServiceSays() {
        String said = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("(?m)^servers:\\n(- .*\\n|  .*\\n)+", "");
        Snapshot.ofThisModule("openapi", ".yaml").assertSays(said);
    }
}
