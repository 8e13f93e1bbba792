package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.query.sql.ChildRows;
import dev.truce.platform.sobject.query.sql.Rows;
import dev.truce.platform.sobject.query.sql.SelectedRecord;
import dev.truce.platform.sobject.row.ApiVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the children that a query selects into the rows of a page, by one statement for each kind of them. A
 * parent with more children than are shown at once gets the first, and a cursor for all.
 */
final class FillChildren {
    /** About how many children of a kind a page shows; the fewer parents, the more of each. */
    private static final int MOST_ON_A_PAGE = 20_000;

    private static final int FEWEST_OF_A_PARENT = 200;
    private static final int MOST_OF_A_PARENT = 2_000;
    private final Connection connection;
    private final ApiVersion version;
    private final List<Continued> continued = new ArrayList<>();

    FillChildren(Connection connection, ApiVersion version) {
        this.connection = connection;
        this.version = version;
    }

    /** Children of which only the first are in a row, at a place of it. */
    record Continued(@Nullable Object[] row, int place, String soql, List<String> ids, List<SelectedRecord> first) {}

    /** Those for which cursors have to be opened once everything is read. */
    List<Continued> continued() {
        return continued;
    }

    void fill(Rows rows, List<@Nullable Object[]> found) throws SQLException {
        if (found.isEmpty()) {
            return;
        }
        List<String> parents = found.stream().map(rows::id).toList();
        int most = Math.max(FEWEST_OF_A_PARENT, Math.min(MOST_OF_A_PARENT, MOST_ON_A_PAGE / parents.size()));
        int place = rows.columns().size() + rows.children().size();
        for (ChildRows kind : rows.children()) {
            place--;
            Rows children = kind.of(parents, most);
            List<@Nullable Object[]> foundChildren = FetchRows.rows(connection, children);
            fill(children, foundChildren);
            Map<String, List<@Nullable Object[]>> byParent = new HashMap<>();
            foundChildren.forEach(
                    child -> byParent.computeIfAbsent(kind.parentOf(children, child), id -> new ArrayList<>())
                            .add(child));
            for (@Nullable Object[] row : found) {
                put(row, place, kind, children, byParent.get(rows.id(row)), rows.id(row));
            }
        }
    }

    private void put(
            @Nullable Object[] row,
            int place,
            ChildRows kind,
            Rows children,
            @Nullable List<@Nullable Object[]> own,
            String parent)
            throws SQLException {
        if (own == null) {
            return;
        }
        List<SelectedRecord> records = children.records(own, version);
        if (kind.countOf(children, own.get(0)) > records.size()) {
            List<String> ids = FetchRows.ids(connection, kind.idsOf(parent));
            continued.add(new Continued(row, place, kind.text(), ids, records));
        } else {
            row[place] = QueryAnswer.complete(records.size(), records);
        }
    }
}
