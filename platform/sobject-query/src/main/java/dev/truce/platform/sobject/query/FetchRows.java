package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.query.sql.ColumnValue;
import dev.truce.platform.sobject.query.sql.Rows;
import dev.truce.platform.sobject.query.sql.SqlQuery;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs translated queries. */
final class FetchRows {
    private FetchRows() {}

    /** All rows, each with its columns and places for its children. */
    static List<@Nullable Object[]> rows(Connection connection, Rows rows) throws SQLException {
        ColumnValue[] columns = rows.columns().toArray(ColumnValue[]::new);
        int width = columns.length + rows.children().size();
        List<@Nullable Object[]> found = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, rows.query());
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                @Nullable Object[] row = new Object[width];
                for (int i = 0; i < columns.length; i++) {
                    row[i] = columns[i].read(result, i + 1);
                }
                found.add(row);
            }
        }
        return found;
    }

    /** The first column of all rows. */
    static List<String> ids(Connection connection, SqlQuery query) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, query);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                ids.add(result.getString(1));
            }
        }
        return ids;
    }

    static long count(Connection connection, SqlQuery query) throws SQLException {
        try (PreparedStatement statement = prepared(connection, query);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private static PreparedStatement prepared(Connection connection, SqlQuery query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query.sql());
        int place = 1;
        for (Object value : query.parameters()) {
            bind(connection, statement, place++, value);
        }
        return statement;
    }

    private static void bind(Connection connection, PreparedStatement statement, int place, Object value)
            throws SQLException {
        if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof BigDecimal number) {
            statement.setBigDecimal(place, number);
        } else if (value instanceof Instant moment) {
            statement.setObject(place, moment.atOffset(ZoneOffset.UTC));
        } else if (value instanceof String[] texts) {
            statement.setArray(place, connection.createArrayOf("varchar", texts));
        } else {
            statement.setObject(place, value);
        }
    }
}
