package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.row.ApiVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query for rows, and how records are made from them. */
public final class Rows {
    private final SqlQuery query;
    private final List<ColumnValue> columns;
    private final Shape shape;
    private final List<ChildRows> children;
    private final List<String> fieldNames;

    Rows(SqlQuery query, List<ColumnValue> columns, Shape shape, List<ChildRows> children, List<String> fieldNames) {
        this.query = query;
        this.columns = List.copyOf(columns);
        this.shape = shape;
        this.children = List.copyOf(children);
        this.fieldNames = List.copyOf(fieldNames);
    }

    public SqlQuery query() {
        return query;
    }

    /** How the columns of a row are read. Behind them a row has a place for each kind of children. */
    public List<ColumnValue> columns() {
        return columns;
    }

    /** The children that belong into each row, the first in its last place. */
    public List<ChildRows> children() {
        return children;
    }

    /** What the members of the records are. */
    public List<ColumnMetadata> metadata() {
        return shape.metadata(children);
    }

    /** The fields of each record, those of parents as {@code Account.Name}; none for rows that stand for groups. */
    public List<String> fieldNames() {
        return fieldNames;
    }

    /** The id of the record in a row; not for rows that stand for groups. */
    public String id(@Nullable Object[] row) {
        return String.valueOf(row[0]);
    }

    /** The records in rows, with URLs of an API version. */
    public List<SelectedRecord> records(List<@Nullable Object[]> rows, ApiVersion version) {
        String root = version.path();
        return rows.stream().map(row -> new SelectedRecord(shape, row, root)).toList();
    }
}
