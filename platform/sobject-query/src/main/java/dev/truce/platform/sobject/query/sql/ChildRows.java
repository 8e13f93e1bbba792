package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.soql.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The children of rows that were found before, by one query for all of them. */
public final class ChildRows {
    private static final int OF = 3;
    private static final int COUNT = 1;
    private final Query query;
    private final Translation translation;
    private final String parent;

    private ChildRows(Query query, Translation translation, String parentColumn) {
        this.query = query;
        this.translation = translation;
        this.parent = parentColumn;
    }

    /** Refuses what the query for them gets wrong, whether there are any or not. */
    static ChildRows of(RecordSelection.SelectedChildren selected, Translation.Parts parts) {
        Translation translation = new Translation(
                selected.query(),
                selected.relationship().type(),
                new Translation.Parts(parts.asker(), parts.deleted(), new Parameters()));
        translation.rows(0);
        return new ChildRows(
                selected.query(),
                translation,
                translation.column(selected.relationship().reference()));
    }

    /** What the fields of each child are. */
    List<ColumnMetadata> columns() {
        return translation.rows(0).metadata();
    }

    /** The text of a query for the same fields that stands on its own. */
    public String text() {
        return query.textFrom(translation.object().name());
    }

    /**
     * The first children of each of some parents, in order.
     *
     * @param most how many of each
     */
    public Rows of(List<String> parents, int most) {
        return translation.firstOfEach(parent, parents, most);
    }

    /** The ids of all children of one parent, in order. */
    public SqlQuery idsOf(String parentId) {
        return translation.idsWith(parent, parentId);
    }

    /** The parent of the child in a row. */
    public String parentOf(Rows rows, @Nullable Object[] row) {
        return String.valueOf(row[rows.columns().size() - OF]);
    }

    /** How many children its parent has in the whole answer. */
    public int countOf(Rows rows, @Nullable Object[] row) {
        int found = Integer.parseInt(String.valueOf(row[rows.columns().size() - COUNT]));
        return Math.min(found - query.offset(), query.limit().orElse(Integer.MAX_VALUE));
    }
}
