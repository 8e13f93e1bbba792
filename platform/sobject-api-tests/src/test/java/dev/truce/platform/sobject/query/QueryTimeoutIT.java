package dev.truce.platform.sobject.query;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.hamcrest.Matchers.equalTo;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class QueryTimeoutIT {
    @Inject
    AgroalDataSource database;

    @Inject
    PatienceOfTheTest patience;

    @Test
    void queryThatTakesTooLongIsEnded() throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table company in access exclusive mode");

            patience.of(Duration.ofMillis(300), () -> given().queryParam("q", "SELECT Id FROM Account")
                    .get("/services/data/v60.0/query")
                    .then()
                    .statusCode(400)
                    .body("[0].errorCode", equalTo("QUERY_TIMEOUT"))
                    .body("[0].message", equalTo("Your query request was running for too long.")));

            other.rollback();
            other.setAutoCommit(true);
        }

        given().queryParam("q", "SELECT Id FROM Account")
                .get("/services/data/v60.0/query")
                .then()
                .statusCode(200);
    }
}
