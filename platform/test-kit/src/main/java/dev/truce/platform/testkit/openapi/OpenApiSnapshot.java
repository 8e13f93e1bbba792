package dev.truce.platform.testkit.openapi;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * A change of a service's API is always seen: the committed {@code docs/openapi/<service>.yaml} is what the service says.
 * Run the test with {@code -Dtruce.snapshots=update} to write the file anew.
 */
public abstract class OpenApiSnapshot {

    @Test
    void committedSnapshotIsWhatTheServiceSays() throws IOException {
        Path snapshot = snapshot();
        String said = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("(?m)^servers:\\n(- .*\\n|  .*\\n)+", "");
        if ("update".equals(System.getProperty("truce.snapshots"))) {
            Files.createDirectories(snapshot.getParent());
            Files.writeString(snapshot, said);
        }
        Assertions.assertThat(snapshot)
                .as("run this test with -Dtruce.snapshots=update and commit %s", snapshot)
                .exists();
        Assertions.assertThat(said)
                .as("the API changed: run this test with -Dtruce.snapshots=update and commit %s", snapshot)
                .isEqualTo(Files.readString(snapshot));
    }

    private static Path snapshot() {
        Path module = Path.of("").toAbsolutePath();
        return module.resolveSibling("docs").resolve("openapi").resolve(module.getFileName() + ".yaml");
    }
}
