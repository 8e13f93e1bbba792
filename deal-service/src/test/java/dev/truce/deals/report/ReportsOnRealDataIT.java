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
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reports over a real CRM export, held against SQL over the rows of its file, which knows none of our tables. */
@DealServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsOnRealDataIT {
    private static final BigDecimal LOWEST_STANDARD = new BigDecimal("0.9");
    private static final double PRECISION = 0.0001;

    @Inject
    DataSource database;

    private Connection connection;
    private RealPipeline pipeline;
    private String unit;

    /** Some of the deals: by a filter of the reports, and by the same condition on the file. */
    private enum Selection {
        ALL(pipeline -> "", "true"),
        A_QUARTER(pipeline -> "&from=2017-04-01&to=2017-06-30", "closed_on between '2017-04-01' and '2017-06-30'"),
        A_SELLER(pipeline -> "&owner=" + pipeline.agent("Darcel Schlecht"), "agent = 'Darcel Schlecht'"),
        AN_OFFERING(pipeline -> "&offering=" + pipeline.offering("GTX Pro"), "product = 'GTX Pro'"),
        THE_DEAREST(pipeline -> "&offering=" + pipeline.offering("GTK 500"), "product = 'GTK 500'");

        private final Function<RealPipeline, String> filter;
        private final String condition;

        Selection(Function<RealPipeline, String> filter, String condition) {
            this.filter = filter;
            this.condition = condition;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFiguresAreThoseOfTheFile(Selection selection) throws SQLException {
        assumeTrue(
                Files.isDirectory(RealPipeline.FOLDER),
                "skipped: the real export is not at " + RealPipeline.FOLDER
                        + "; TRUCE_SHARED_DATA says where its folder is");
        if (connection == null) {
            loadTheFile();
        }

        agree(connection, pipeline, unit, selection.filter.apply(pipeline), selection.condition);
    }

    private void loadTheFile() throws SQLException {
        unit = created(post(ADMIN, "Delivery_Unit__c", Map.of("Name", "Real")));
        pipeline = new RealPipeline(unit);
        List<RealPipeline.Row> rows = pipeline.rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(Boolean.getBoolean("tests.full") ? 1844 : 115);
        connection = database.getConnection();
        moveIn(rows, pipeline, connection);
        List<RealDelivery> deliveries = RealDelivery.of(rows);
        pipeline.load(rows, deliveries, LOWEST_STANDARD);
        pipeline.deliver(deliveries);
        copy(rows, deliveries, connection);
    }

    @AfterAll
    void theCopyOfTheFileGoes() throws SQLException {
        if (connection != null) {
            connection.close();
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
    private static void agree(
            Connection connection, RealPipeline pipeline, String unit, String filter, String condition)
            throws SQLException {
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
        hoursAgree(connection, pipeline, query, condition);
        datesAgree(connection, query, condition);
        promisesAgree(connection, query, condition);
    }

    /** M11, M12, and M11 by standard and other deals of M18. */
    private static void hoursAgree(Connection connection, RealPipeline pipeline, String query, String condition)
            throws SQLException {
        String told = " from real_deal where actual is not null and sold > 0 and " + condition;
        agree(
                report("actual-underscoping", query),
                List.of("deals", "overall", "median", "p90", "shareAbove15Percent"),
                numbers(
                        connection,
                        """
                        select count(*), sum(actual) / sum(sold) - 1,
                          percentile_cont(0.5) within group (order by actual / sold - 1),
                          percentile_cont(0.9) within group (order by actual / sold - 1),
                          count(*) filter (where actual > 1.15 * sold) * 1.0 / count(*)"""
                                + told));
        agree(
                report("standardisation", query),
                List.of("underscopingOfStandard", "underscopingOfBespoke"),
                numbers(
                        connection,
                        """
                        select avg(actual / sold - 1) filter (where worth >= 0.9 * price),
                          avg(actual / sold - 1) filter (where worth < 0.9 * price)"""
                                + told));
        List<String> expected = texts(
                connection,
                "select agent || ' ' || count(*) || ' ' || round(avg(actual / sold - 1), 4)" + told
                        + " group by agent having count(*) >= 5 order by agent collate \"C\"");
        JsonPath bias = report("estimate-bias", query);
        List<String> told12 = IntStream.range(0, bias.getList("$").size())
                .mapToObj(i -> "%s %d %s"
                        .formatted(
                                pipeline.agentOf(bias.getString("[%d].userId".formatted(i))),
                                bias.getInt("[%d].deals".formatted(i)),
                                new BigDecimal(bias.getString("[%d].bias".formatted(i))).setScale(4)))
                .sorted()
                .toList();
        assertThat(told12).as("M12 " + condition).isEqualTo(expected);
    }

    /** M19. */
    private static void datesAgree(Connection connection, String query, String condition) throws SQLException {
        JsonPath gap = report("timeline-gap", query);
        agree(
                gap,
                List.of("deals", "medianDays", "p90Days"),
                numbers(
                        connection,
                        """
                        select count(*), percentile_cont(0.5) within group (order by committed - requested),
                          percentile_cont(0.9) within group (order by committed - requested)
                        from real_deal where requested is not null and """
                                + " " + condition));
        List<String> expected = texts(
                connection,
                """
                select bucket || ' ' || count(*) || ' ' || round(count(*) filter (where live > contracted) * 1.0 / count(*), 4)
                from (select *, case when committed - requested <= 0 then '0 or less'
                    when committed - requested > 30 then 'more than 30' else '1 to 30' end as bucket
                  from real_deal where requested is not null and live is not null and """
                        + " " + condition + ") r group by bucket order by bucket");
        assertThat(IntStream.range(0, gap.getList("buckets").size()).mapToObj(i -> "%s %d %s"
                        .formatted(
                                gap.getString("buckets[%d].gap".formatted(i)),
                                gap.getInt("buckets[%d].delivered".formatted(i)),
                                new BigDecimal(gap.getString("buckets[%d].missed".formatted(i))).setScale(4))))
                .as("M19 " + condition)
                .isEqualTo(expected);
    }

    /** M21. A promise about a deal that was won already is late. */
    private static void promisesAgree(Connection connection, String query, String condition) throws SQLException {
        agree(
                report("promises", query),
                List.of("promises", "open", "contested", "lateDisclosed", "broken", "offContractPerDeal", "fulfilment"),
                numbers(
                        connection,
                        """
                        select count(*), count(*) filter (where promise in ('Disclosed', 'Accepted By Delivery')),
                          count(*) filter (where promise = 'Contested'), count(*) filter (where stage = 'Won'),
                          count(*) filter (where promise = 'Broken'),
                          count(*) filter (where not in_contract) * 1.0 / nullif(count(*), 0),
                          count(*) filter (where promise = 'Fulfilled') * 1.0
                            / nullif(count(*) filter (where promise in ('Fulfilled', 'Broken')), 0)
                        from real_deal where promise is not null and """
                                + " " + condition));
    }

    private static void agree(JsonPath report, List<String> figures, List<Double> expected) {
        for (int i = 0; i < figures.size(); i++) {
            String figure = figures.get(i);
            if (expected.get(i) == null) {
                assertThat((Object) report.get(figure)).as(figure).isNull();
            } else {
                assertThat(report.getDouble(figure)).as(figure).isEqualTo(expected.get(i), within(PRECISION));
            }
        }
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
            List<Double> numbers = new ArrayList<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                double number = row.getDouble(column);
                numbers.add(row.wasNull() ? null : number);
            }
            return numbers;
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            ResultSet row = query.executeQuery();
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    /** The file as a table; what an open deal is worth is the list price of what it sells. */
    private static void copy(List<RealPipeline.Row> rows, List<RealDelivery> deliveries, Connection connection)
            throws SQLException {
        try (PreparedStatement create = connection.prepareStatement(
                        """
                        create temporary table real_deal (agent text, product text, stage text, closed_on date,
                          worth numeric, sold numeric, actual numeric, requested date, contracted date, committed date,
                          live date, promise text, in_contract boolean, price numeric)""");
                PreparedStatement price = connection.prepareStatement(
                        """
                        update real_deal set price = listed.price, worth = coalesce(worth, listed.price)
                        from (values ('GTX Basic', 550), ('GTX Pro', 4821), ('MG Special', 55), ('MG Advanced', 3393),
                          ('GTX Plus Pro', 5482), ('GTX Plus Basic', 1096), ('GTK 500', 26768)) listed (product, price)
                        where listed.product = real_deal.product""")) {
            create.execute();
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into real_deal values (?, ?, ?, cast(? as date), cast(? as numeric), ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (int i = 0; i < rows.size(); i++) {
                    RealPipeline.Row row = rows.get(i);
                    RealDelivery delivery = deliveries.get(i);
                    insert.setString(1, row.agent());
                    insert.setString(2, row.product());
                    insert.setString(3, row.stage());
                    insert.setString(4, row.closedOn().isEmpty() ? null : row.closedOn());
                    insert.setString(5, row.value().isEmpty() ? null : row.value());
                    insert.setBigDecimal(6, delivery.sold());
                    insert.setBigDecimal(7, delivery.actual());
                    insert.setObject(8, delivery.requested(), Types.DATE);
                    insert.setObject(9, delivery.contracted(), Types.DATE);
                    insert.setObject(10, delivery.committed(), Types.DATE);
                    insert.setObject(11, delivery.live(), Types.DATE);
                    insert.setString(12, delivery.promise());
                    insert.setBoolean(13, delivery.inContract());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            assertThat(price.executeUpdate()).isEqualTo(rows.size());
        }
    }
}
