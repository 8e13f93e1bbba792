package dev.truce.platform.sobject.query.sql;

import java.util.ArrayList;
import java.util.List;

/** The columns that a statement selects. */
final class Columns {
    private final List<String> sql = new ArrayList<>();
    private final List<ColumnValue> values = new ArrayList<>();

    /** Adds one; answers its place, counted from 0. */
    int add(String expression, ColumnValue value) {
        sql.add(expression);
        values.add(value);
        return sql.size() - 1;
    }

    String sql() {
        return String.join(", ", sql);
    }

    List<ColumnValue> values() {
        return List.copyOf(values);
    }

    int size() {
        return sql.size();
    }
}
