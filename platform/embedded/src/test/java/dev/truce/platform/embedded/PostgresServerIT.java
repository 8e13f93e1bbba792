package dev.truce.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    private static PostgresServer thrownAway;

    @TempDir
    static Path binaries;

    @TempDir
    Path home;

    @BeforeAll
    static void start() {
        thrownAway = PostgresServer.throwAway();
    }

    @AfterAll
    static void stop() {
        thrownAway.close();
    }

    @Test
    void keepsItsDataBetweenRuns() throws Exception {
        int port = Ports.free();
        try (PostgresServer server = PostgresServer.persistent(home, binaries, port)) {
            server.createDatabaseIfAbsent("deal");
            execute(server, "CREATE TABLE note (text varchar); INSERT INTO note VALUES ('signed')");
        }

        try (PostgresServer server = PostgresServer.persistent(home, binaries, port)) {
            server.createDatabaseIfAbsent("deal");
            assertThat(query(server, "SELECT text FROM note")).isEqualTo("signed");
        }
    }

    @Test
    void neverLosesWhatItAcknowledgedWhenPersistent() throws Exception {
        try (PostgresServer server = PostgresServer.persistent(home, binaries, Ports.free())) {
            assertThat(server.setting("fsync")).isEqualTo("on");
            assertThat(server.setting("synchronous_commit")).isEqualTo("on");
            assertThat(server.setting("full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void doesNotWaitForTheDiskWhenThrownAway() throws Exception {
        assertThat(thrownAway.setting("fsync")).isEqualTo("off");
        assertThat(thrownAway.setting("synchronous_commit")).isEqualTo("off");
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(PortTaken.class)
                    .isThrownBy(() -> PostgresServer.persistent(home, binaries, other.getLocalPort()))
                    .withMessageContaining("PostgreSQL cannot start: port " + other.getLocalPort() + " is taken");
        }
    }

    @Test
    void endsTheServerThatAKilledRunLeftBehind() throws Exception {
        int port = Ports.free();
        Process run =
                JvmRun.of(KeepsPostgresRunning.class, home.toString(), binaries.toString(), Integer.toString(port));
        assertThat(JvmRun.firstLineOf(run)).isEqualTo("written");
        run.destroyForcibly().waitFor();
        ProcessHandle leftBehind = postmaster();
        assertThat(leftBehind.isAlive()).isTrue();

        try (PostgresServer server = PostgresServer.persistent(home, binaries, port)) {
            assertThat(leftBehind.isAlive()).isFalse();
            assertThat(query(server, "SELECT text FROM note")).isEqualTo("acknowledged");
        }
    }

    @Test
    void startsWhenThePidOfADeadServerBelongsToSomeoneElse() throws Exception {
        int port = Ports.free();
        PostgresServer.persistent(home, binaries, port).close();
        Path pidFile = home.resolve("data").resolve("postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + home.resolve("data") + "\n");

        try (PostgresServer server = PostgresServer.persistent(home, binaries, port)) {
            assertThat(server.port()).isEqualTo(port);
        }
    }

    @Test
    void refusesADatabaseNameThatIsNoPlainWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> thrownAway.createDatabaseIfAbsent("deal; DROP TABLE x"));
    }

    private ProcessHandle postmaster() throws Exception {
        String pid = Files.readAllLines(home.resolve("data").resolve("postmaster.pid"))
                .get(0)
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("deal"), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(PostgresServer server, String sql) throws SQLException {
        DriverManager.setLoginTimeout((int) Duration.ofSeconds(10).toSeconds());
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("deal"), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The program that the test kills. */
    static final class KeepsPostgresRunning {

        public static void main(String[] args) throws Exception {
            PostgresServer server =
                    PostgresServer.persistent(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
            server.createDatabaseIfAbsent("deal");
            execute(server, "CREATE TABLE note (text varchar); INSERT INTO note VALUES ('acknowledged')");
            System.out.println("written");
            Thread.currentThread().join();
        }
    }
}
