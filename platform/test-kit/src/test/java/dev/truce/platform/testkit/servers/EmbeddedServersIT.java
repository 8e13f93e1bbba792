package dev.truce.platform.testkit.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class EmbeddedServersIT {

    @Test
    void everyStartGetsAnEmptyDatabaseOnTheSameServer() throws Exception {
        Map<String, String> first = started(Map.of("service", "deal-service", "kafka", "false"));
        execute(first, "CREATE TABLE deal (id int)");

        Map<String, String> second = started(Map.of("service", "deal-service", "kafka", "false"));

        assertThat(tables(second)).isZero();
        assertThat(first.get("quarkus.datasource.jdbc.url")).contains("/deal_service_");
        assertThat(server(second)).isEqualTo(server(first));
    }

    @Test
    void allStartsShareOneBroker() throws Exception {
        Map<String, String> first = started(Map.of());
        Map<String, String> second = started(Map.of());

        assertThat(second.get("kafka.bootstrap.servers")).isEqualTo(first.get("kafka.bootstrap.servers"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", first.get("kafka.bootstrap.servers")))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }

    @Test
    void startsNoBrokerWhereNoneIsWanted() {
        assertThat(started(Map.of("kafka", "false"))).doesNotContainKey("kafka.bootstrap.servers");
    }

    private static Map<String, String> started(Map<String, String> arguments) {
        EmbeddedServers servers = new EmbeddedServers();
        servers.init(arguments);
        return servers.start();
    }

    private static String server(Map<String, String> configuration) {
        String url = configuration.get("quarkus.datasource.jdbc.url");
        return url.substring(0, url.lastIndexOf('/'));
    }

    private static void execute(Map<String, String> configuration, String sql) throws Exception {
        try (Connection connection = connect(configuration);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int tables(Map<String, String> configuration) throws Exception {
        try (Connection connection = connect(configuration);
                Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static Connection connect(Map<String, String> configuration) throws Exception {
        return DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"));
    }
}
