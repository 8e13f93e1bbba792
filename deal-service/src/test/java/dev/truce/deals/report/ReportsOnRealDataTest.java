package dev.truce.deals.report;

import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.post;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.truce.deals.DealServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The reports over a real CRM export, held against SQL over the rows of its file, which knows none of our tables. */
@DealServiceTest
class ReportsOnRealDataTest {
    private static final BigDecimal LOWEST_STANDARD = new BigDecimal("0.9");
    private static final double PRECISION = 0.0001;

    @Inject
    DataSource database;

    @Test
    void theFiguresAreThoseOfTheFile() throws SQLException {
        assumeTrue(
                Files.isDirectory(RealPipeline.FOLDER),
                "skipped: the real export is not at " + RealPipeline.FOLDER
                        + "; TRUCE_SHARED_DATA says where its folder is");
        String unit = created(post(ADMIN, "Delivery_Unit__c", Map.of("Name", "Real")));
        RealPipeline pipeline = new RealPipeline(unit);
        List<RealPipeline.Row> rows = pipeline.rows();
        assertThat(rows).hasSize(1844);
        try (Connection connection = database.getConnection()) {
            moveIn(rows, pipeline, connection);
            pipeline.load(rows, LOWEST_STANDARD);
            copy(rows, connection);
            agree(connection, unit, "", "true");
            agree(
                    connection,
                    unit,
                    "&from=2017-04-01&to=2017-06-30",
                    "closed_on between '2017-04-01' and '2017-06-30'");
            agree(connection, unit, "&owner=" + pipeline.agent("Darcel Schlecht"), "agent = 'Darcel Schlecht'");
            agree(connection, unit, "&offering=" + pipeline.offering("GTX Pro"), "product = 'GTX Pro'");
            agree(connection, unit, "&offering=" + pipeline.offering("GTK 500"), "product = 'GTK 500'");
        }
    }

    /** Those who sell are colleagues that the service knows. */
    private static void moveIn(List<RealPipeline.Row> rows, RealPipeline pipeline, Connection connection)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into app_user (id, version, is_deleted, created_date, created_by_id, last_modified_date,
                  last_modified_by_id, system_modstamp, username, last_name, name, email, is_active, side, roles)
                select ?, version, false, created_date, created_by_id, last_modified_date, last_modified_by_id,
                  system_modstamp, ?, last_name, name, email, true, 'Sales', 'Sales Rep' from app_user where id = ?""")) {
            for (String agent :
                    rows.stream().map(RealPipeline.Row::agent).distinct().toList()) {
                insert.setString(1, pipeline.agent(agent));
                insert.setString(2, agent);
                insert.setString(3, SALES_REP.id());
                assertThat(insert.executeUpdate()).isEqualTo(1);
            }
        }
    }

    /** Every figure that the file can tell, with a filter of the report and the same condition on the file. */
    private static void agree(Connection connection, String unit, String filter, String condition) throws SQLException {
        String query = "?unit=" + unit + filter;
        List<Double> won =
                numbers(connection, "select count(*), sum(worth) from real_deal where stage = 'Won' and " + condition);
        JsonPath gate = report("gate-integrity", query);
        assertThat(gate.getInt("won"))
                .as("M16 won " + condition)
                .isEqualTo(won.get(0).intValue());
        assertThat(gate.getInt("waived") + gate.getInt("overridden")).isZero();
        assertThat(report("early-involvement", query).getInt("won")).isEqualTo(gate.getInt("won"));
        JsonPath expertise = report("expertise-risk", query);
        assertThat(expertise.getInt("won")).isEqualTo(gate.getInt("won"));
        assertThat(expertise.getDouble("wonAmount")).as("M20 " + condition).isEqualTo(won.get(1), within(PRECISION));
        assertThat(expertise.getDouble("riskyAmount")).isZero();

        List<Double> sold = numbers(
                connection,
                """
                select count(*), coalesce(sum(worth) filter (where worth >= 0.9 * price), 0) / nullif(sum(worth), 0)
                from real_deal where """
                        + " " + condition);
        JsonPath standard = report("standardisation", query);
        assertThat(standard.getInt("deals"))
                .as("M18 deals " + condition)
                .isEqualTo(sold.get(0).intValue());
        assertThat(standard.getDouble("standardShare"))
                .as("M18 " + condition)
                .isEqualTo(sold.get(1), within(PRECISION));

        List<Double> open = numbers(
                connection,
                """
                select count(*), coalesce(avg(case when worth >= 25000 then 20.0 else 0 end), 0)
                from real_deal where stage not in ('Won', 'Lost') and """
                        + " " + condition);
        JsonPath risk = report("at-risk", query);
        assertThat(risk.getInt("open"))
                .as("M22 open " + condition)
                .isEqualTo(open.get(0).intValue());
        if (open.get(0) > 0) {
            assertThat(risk.getDouble("meanScore")).as("M22 " + condition).isEqualTo(open.get(1), within(PRECISION));
        }
        assertThat(report("underscoping", query).getInt("deals")).isZero();
        assertThat(report("review-turnaround", query).getInt("decided")).isZero();
    }

    private static JsonPath report(String name, String query) {
        return as(EXECUTIVE)
                .get("/services/apexrest/reports/" + name + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Double> numbers(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            ResultSet row = query.executeQuery();
            row.next();
            return List.of(row.getDouble(1), row.getDouble(2));
        }
    }

    /** The file as a table; what an open deal is worth is the list price of what it sells. */
    private static void copy(List<RealPipeline.Row> rows, Connection connection) throws SQLException {
        try (PreparedStatement create = connection.prepareStatement(
                        "create temporary table real_deal (agent text, product text, stage text, closed_on date, worth numeric, price numeric)");
                PreparedStatement price = connection.prepareStatement(
                        """
                        update real_deal set price = listed.price, worth = coalesce(worth, listed.price)
                        from (values ('GTX Basic', 550), ('GTX Pro', 4821), ('MG Special', 55), ('MG Advanced', 3393),
                          ('GTX Plus Pro', 5482), ('GTX Plus Basic', 1096), ('GTK 500', 26768)) listed (product, price)
                        where listed.product = real_deal.product""")) {
            create.execute();
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into real_deal values (?, ?, ?, cast(? as date), cast(? as numeric), null)")) {
                for (RealPipeline.Row row : rows) {
                    insert.setString(1, row.agent());
                    insert.setString(2, row.product());
                    insert.setString(3, row.stage());
                    insert.setString(4, row.closedOn().isEmpty() ? null : row.closedOn());
                    insert.setString(5, row.value().isEmpty() ? null : row.value());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            assertThat(price.executeUpdate()).isEqualTo(rows.size());
        }
    }
}
