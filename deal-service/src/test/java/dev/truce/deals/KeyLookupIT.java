package dev.truce.deals;

import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.dealFields;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Records are found by their keys with an index, however many there are. */
@DealServiceTest
class KeyLookupIT {
    @Inject
    DataSource database;

    @Test
    void anUpsertFindsItsRecordByTheIndexOfTheKey() throws SQLException {
        Map<String, Object> fields = dealFields(Map.of());
        String path = ROWS + "Opportunity/External_Id__c/" + UUID.randomUUID();

        SqlStatements sent = SqlStatements.during(
                () -> as(SALES_REP).body(fields).patch(path).then().statusCode(lessThan(300)));

        List<String> lookups = sent.texts()
                .lines()
                .filter(text -> text.matches("select .* from deal .*where .*lower\\(\\w+\\.external_id\\)=.*"))
                .toList();
        assertThat(lookups).isNotEmpty();
        for (String lookup : lookups) {
            assertThat(plan(lookup)).as(lookup).contains("deal_external_id");
        }
    }

    /** What the database would do if it could not read the whole table. */
    private String plan(String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        String prepared = numbered(query);
        String values = String.join(",", Collections.nCopies(prepared.split("\\$").length - 1, "NULL"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET enable_seqscan = off");
            statement.execute("SET plan_cache_mode = force_generic_plan");
            statement.execute("PREPARE looked_up AS " + prepared);
            try (ResultSet plan = statement.executeQuery("EXPLAIN EXECUTE looked_up (" + values + ")")) {
                while (plan.next()) {
                    lines.add(plan.getString(1));
                }
            } finally {
                statement.execute("DEALLOCATE looked_up");
                statement.execute("RESET ALL");
            }
        }
        return String.join("\n", lines);
    }

    private static String numbered(String query) {
        AtomicInteger number = new AtomicInteger();
        return Pattern.compile("\\?").matcher(query).replaceAll(each -> "\\$" + number.incrementAndGet());
    }
}
