package dev.truce.platform.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A real PostgreSQL, run from the binaries in a Maven jar, without Docker. It listens on the loopback interface only and
 * trusts whoever reaches it there.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String NAME = "PostgreSQL";
    private static final String USER = "postgres";
    private static final Duration STARTUP = Duration.ofSeconds(60);
    private static final Duration SHUTDOWN = Duration.ofSeconds(10);
    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** The library starts PostgreSQL with fsync and synchronous_commit off; these undo it. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server for tests: fast, on a free port, its data deleted when it is closed or the JVM exits. It may lose
     * data when the machine fails.
     *
     * @throws ServerDidNotStart if it cannot be brought up
     */
    public static PostgresServer throwAway() {
        return start(settings(FAST).setPort(Ports.free()).setServerConfig("max_connections", "300"));
    }

    /**
     * Starts a server that keeps its data in a folder, and what it acknowledged through any crash. A server that a
     * killed run left behind on the same folder is ended first.
     *
     * @param home the folder of its data and log; made if absent; used by one caller at a time
     * @param binaries the folder of its programs; filled if empty, which takes seconds; servers may share it
     * @param port the TCP port on the loopback interface
     * @throws PortTaken if another program listens on the port
     * @throws ServerDidNotStart if it cannot be brought up
     * @throws SettingsNotDurable if it came up with settings that are not safe
     */
    public static PostgresServer persistent(Path home, Path binaries, int port) {
        Path folder = home.toAbsolutePath().normalize();
        Path data = folder.resolve("data");
        endTheOneLeftBehind(data);
        Ports.requireFree(NAME, port);
        createFolder(folder);
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile());
        PostgresServer server = start(settings(DURABLE)
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toAbsolutePath().toFile())
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setRegisterShutdownHook(false));
        server.requireDurable();
        return server;
    }

    public int port() {
        return server.getPort();
    }

    public String user() {
        return USER;
    }

    /** The server does not check it; for programs that insist on one. */
    public String password() {
        return USER;
    }

    /** The JDBC URL of a database of this server, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /**
     * Makes an empty database unless there is one of that name.
     *
     * @param name lower-case letters, digits and underscores, beginning with a letter
     */
    public void createDatabaseIfAbsent(String name) {
        if (!DATABASE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            if (!exists(connection, name)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE " + name);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the database " + name, e);
        }
    }

    /** Disconnects all clients and stops in order; what was committed is on disk. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop in order", e);
        }
    }

    /** The value of a setting as the running server has it. */
    String setting(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet shown = statement.executeQuery("SHOW " + name)) {
            shown.next();
            return shown.getString(1);
        }
    }

    private void requireDurable() {
        Map<String, String> unsafe = new TreeMap<>();
        try {
            for (Map.Entry<String, String> wanted : DURABLE.entrySet()) {
                String actual = setting(wanted.getKey());
                if (!actual.equals(wanted.getValue())) {
                    unsafe.put(wanted.getKey(), actual);
                }
            }
        } catch (SQLException e) {
            close();
            throw new ServerDidNotStart(NAME, e);
        }
        if (!unsafe.isEmpty()) {
            close();
            throw new SettingsNotDurable(unsafe);
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, database);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static PostgresServer start(EmbeddedPostgres.Builder builder) {
        try {
            return new PostgresServer(builder.start());
        } catch (IOException | IllegalStateException e) {
            throw new ServerDidNotStart(NAME, e);
        }
    }

    /** The same locale and time zone on every machine, so that rows sort alike everywhere. */
    private static EmbeddedPostgres.Builder settings(Map<String, String> durability) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPGStartupWait(STARTUP)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_timezone", "UTC")
                .setServerConfig("unix_socket_directories", "''");
        durability.forEach(builder::setServerConfig);
        return builder;
    }

    /**
     * Also removes the pid file of a server that is gone: its pid may belong to another process by now, and PostgreSQL
     * would then refuse to start.
     */
    private static void endTheOneLeftBehind(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            new LeftBehind(pid, "postgres", data.toString()).end(LeftBehind.Signal.INT, SHUTDOWN);
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pidFile, e);
        }
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder " + folder, e);
        }
    }
}
