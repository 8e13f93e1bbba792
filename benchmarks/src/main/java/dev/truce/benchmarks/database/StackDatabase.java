package dev.truce.benchmarks.database;

import dev.truce.benchmarks.BenchmarkFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database of the stack's server, which trusts whoever reaches it on this machine.
 *
 * @param port of the server
 */
public record StackDatabase(int port, String name) {
    static final String HOST = "127.0.0.1";
    static final String USER = "postgres";

    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, name);
    }

    public String user() {
        return USER;
    }

    /** A connection, to be closed by the caller. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), USER, "");
    }

    /** An empty one beside this, in place of any that was there. */
    public StackDatabase withAnother(String other) {
        execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(other), "CREATE DATABASE " + other);
        return new StackDatabase(port, other);
    }

    /** Executes statements, each in a transaction of its own. */
    public void execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new BenchmarkFailure("PostgreSQL refuses: " + e.getMessage(), e);
        }
    }

    /** The number that a query answers with. */
    public long number(String query) {
        return Long.parseLong(texts(query).get(0));
    }

    /** The first column of what a query answers with. */
    public List<String> texts(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new BenchmarkFailure("PostgreSQL refuses: " + e.getMessage(), e);
        }
    }
}
