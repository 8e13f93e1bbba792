package dev.truce.platform.sobject.query;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.hamcrest.Matchers.equalTo;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import dev.truce.platform.testkit.settings.ChangedSettings;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class QueryTimeoutIT {
    @Inject
    AgroalDataSource database;

    @Inject
    ChangedSettings settings;

    @AfterEach
    void queriesMayTakeTheirUsualTime() {
        settings.restore();
    }

    @Test
    void queryThatTakesTooLongIsEnded() throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table company in access exclusive mode");

            settings.change(Map.of("truce.query.timeout", "300ms"));
            given().queryParam("q", "SELECT Id FROM Account")
                    .get("/services/data/v60.0/query")
                    .then()
                    .statusCode(400)
                    .body("[0].errorCode", equalTo("QUERY_TIMEOUT"))
                    .body("[0].message", equalTo("Your query request was running for too long."));
            settings.restore();

            other.rollback();
            other.setAutoCommit(true);
        }

        given().queryParam("q", "SELECT Id FROM Account")
                .get("/services/data/v60.0/query")
                .then()
                .statusCode(200);
    }
}
