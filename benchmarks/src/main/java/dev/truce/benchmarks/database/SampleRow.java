package dev.truce.benchmarks.database;

import dev.truce.benchmarks.BenchmarkFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that Truce has written, as SQL: what is written beside it has the same size.
 *
 * @param values the expression of each column
 */
record SampleRow(String table, Map<String, String> values) {
    SampleRow {
        values = new LinkedHashMap<>(values);
    }

    /** @param condition which row; any of those that match */
    static SampleRow of(StackDatabase database, String table, String condition) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT * FROM %s WHERE %s LIMIT 1".formatted(table, condition))) {
            if (!rows.next()) {
                throw new BenchmarkFailure("there is no row in %s where %s".formatted(table, condition));
            }
            ResultSetMetaData columns = rows.getMetaData();
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                values.put(columns.getColumnName(i), literal(rows.getString(i), columns.getColumnTypeName(i)));
            }
            return new SampleRow(table, values);
        } catch (SQLException e) {
            throw new BenchmarkFailure("PostgreSQL refuses: " + e.getMessage(), e);
        }
    }

    /** The same with another expression in one column. */
    SampleRow with(String column, String expression) {
        Map<String, String> others = new LinkedHashMap<>(values);
        if (others.put(column, expression) == null) {
            throw new BenchmarkFailure("%s has no column %s any more".formatted(table, column));
        }
        return new SampleRow(table, others);
    }

    /** The same without a column, which then gets what the table gives it. */
    SampleRow without(String column) {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.remove(column);
        return new SampleRow(table, others);
    }

    String insert() {
        return "INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns(), String.join(", ", values.values()));
    }

    /** As many rows as wanted; expressions may use {@code n}, which counts from 1. */
    String select(int rows) {
        return "SELECT %s FROM generate_series(1, %d) n".formatted(String.join(", ", values.values()), rows);
    }

    String columns() {
        return String.join(", ", values.keySet());
    }

    /** pgbench takes a colon for the begin of a variable, even in a text: it is written as its code. */
    static String literal(@Nullable String value, String type) {
        if (value == null) {
            return "NULL::" + type;
        }
        String quoted = value.replace("'", "''");
        return quoted.contains(":")
                ? "U&'%s'::%s".formatted(quoted.replace("\\", "\\\\").replace(":", "\\003a"), type)
                : "'%s'::%s".formatted(quoted, type);
    }
}
