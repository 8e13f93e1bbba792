package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How the value of a column is read: as the Java type that the field types of the API speak. */
public enum ColumnValue {
    TEXT {
        @Override
        public @Nullable Object read(ResultSet rows, int column) throws SQLException {
            return rows.getString(column);
        }
    },
    FLAG {
        @Override
        public @Nullable Object read(ResultSet rows, int column) throws SQLException {
            boolean value = rows.getBoolean(column);
            return rows.wasNull() ? null : value;
        }
    },
    INTEGER {
        @Override
        public @Nullable Object read(ResultSet rows, int column) throws SQLException {
            int value = rows.getInt(column);
            return rows.wasNull() ? null : value;
        }
    },
    DECIMAL {
        @Override
        public @Nullable Object read(ResultSet rows, int column) throws SQLException {
            return rows.getBigDecimal(column);
        }
    },
    DAY {
        @Override
        public @Nullable Object read(ResultSet rows, int column) throws SQLException {
            return rows.getObject(column, LocalDate.class);
        }
    },
    MOMENT {
        @Override
        public @Nullable Object read(ResultSet rows, int column) throws SQLException {
            OffsetDateTime value = rows.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        }
    };

    /**
     * The value in the current row.
     *
     * @param column counted from 1
     */
    public abstract @Nullable Object read(ResultSet rows, int column) throws SQLException;

    static ColumnValue of(FieldKind kind) {
        return switch (kind) {
            case ID, REFERENCE, STRING, TEXTAREA, EMAIL, PHONE, URL, PICKLIST, MULTIPICKLIST -> TEXT;
            case BOOLEAN -> FLAG;
            case INT -> INTEGER;
            case DOUBLE, CURRENCY, PERCENT -> DECIMAL;
            case DATE -> DAY;
            case DATETIME -> MOMENT;
        };
    }
}
