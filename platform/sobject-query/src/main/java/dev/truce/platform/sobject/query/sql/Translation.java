package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.soql.Path;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.SearchScope;
import dev.truce.platform.soql.SearchTerm;
import dev.truce.platform.soql.SelectItem;
import dev.truce.platform.soql.Selection;
import java.util.ArrayList;
import java.util.List;

/**
 * A query as one actor may ask it: every name is looked up, what the actor may not see is left out, and
 * the SQL is ready.
 */
public final class Translation {
    private final Query query;
    private final Parts parts;
    private final FromClause from;
    private final RowTerms terms;
    private final List<String> conditions = new ArrayList<>();

    /** Whether records in the recycle bin are found, and whether they are as parents of those found. */
    public record Deleted(boolean rows, boolean parents) {}

    /** What the parts of one statement share. */
    record Parts(Asker asker, Deleted deleted, Parameters parameters) {}

    /**
     * Translates all of a query but its SELECT.
     *
     * @throws dev.truce.platform.sobject.query.sql.SoqlRefusal when a name is unknown to the actor or a
     *     comparison does not fit the type of its field
     */
    public Translation(Query query, Asker asker, Deleted deleted) {
        this(query, new Parts(asker, deleted, new Parameters()));
    }

    /** The same as a part of another statement. */
    Translation(Query query, Parts parts) {
        this(
                query,
                parts.asker()
                        .visible()
                        .object(query.from().name())
                        .orElseThrow(() -> new UnknownObject(
                                query.text(),
                                query.from().offset(),
                                query.from().name())),
                parts);
    }

    /** The same of rows that are not those of the object named in FROM. */
    Translation(Query query, SObjectType<?> type, Parts parts) {
        this.query = query;
        this.parts = parts;
        this.from = new FromClause(
                query, type, parts.asker(), parts.parameters(), parts.deleted().parents());
        this.terms = new RowTerms(query.text(), from, parts.parameters());
        conditions.addAll(from.rootConditions(parts.deleted().rows()));
        Comparisons comparisons = new Comparisons(
                query.text(), terms, parts.parameters(), parts.asker().today());
        Filter filter = new Filter(comparisons, new SemiJoin(query, from, parts)::criterion);
        query.where().ifPresent(where -> conditions.add(where.accept(filter).holds()));
    }

    /**
     * Leaves only rows in whose texts a term is found.
     *
     * @throws NotSearchable when the object is not searched
     */
    public void narrowTo(SearchTerm term, SearchScope scope) {
        if (!object().isSearchable()) {
            throw new NotSearchable(query.text(), query.from().offset(), object().name());
        }
        conditions.add(term.accept(new TextSearch(from.root(), scope, parts)));
    }

    /** The object that the rows are of. */
    public SObjectType<?> object() {
        return from.root().type();
    }

    /** How many rows there are. */
    public SqlQuery count() {
        return statement(selecting("count(*)"));
    }

    /** The ids of the rows, in order. */
    public SqlQuery ids() {
        String order = order();
        return statement(selecting(from.root().id()) + " order by " + order + page());
    }

    /** The rows, in order, at most so many of them. */
    public Rows rows(int most) {
        RecordSelection selection = selection();
        String order = order();
        String tail = " order by " + order + page(query.offset(), Math.min(most, limit()));
        return rows(selection, selecting(selection.columns().sql()) + tail);
    }

    /** Of the rows those with one of these ids, in any order. */
    public Rows rowsWithIds(List<String> ids) {
        RecordSelection selection = selection();
        String wanted = "%s = any(%s)".formatted(from.root().id(), bind(ids));
        return rows(selection, selecting(selection.columns().sql(), wanted));
    }

    /** What is asked of groups of rows, in order, at most so many of them. */
    public Rows groups(int most) {
        Groups groups = new Groups(query, parts.parameters(), parts.asker().today(), from, terms);
        GroupSelection selection = groups.selection(items());
        String tail = groups.tail() + page(query.offset(), Math.min(most, limit()));
        return new Rows(
                statement(selecting(selection.columns().sql()) + tail),
                selection.columns().values(),
                selection.shape(),
                List.of(),
                List.of());
    }

    /**
     * For each of some values of a column the first rows, in order. Behind its columns each row has the value,
     * its position among those with that value, and how many there are of them.
     */
    Rows firstOfEach(String column, List<String> values, int most) {
        RecordSelection selection = selection();
        String position = "row_number() over (partition by %s order by %s)".formatted(column, order());
        String all = selecting(
                "%s, %s as child_of, %s as child_position, count(*) over (partition by %s) as child_count"
                        .formatted(selection.columns().sql(), column, position, column),
                "%s = any(%s)".formatted(column, bind(values)));
        for (ColumnValue value : List.of(ColumnValue.TEXT, ColumnValue.INTEGER, ColumnValue.INTEGER)) {
            selection.columns().add("", value);
        }
        long until = (long) query.offset() + Math.min(most, limit());
        return rows(
                selection,
                "select * from (%s) as children where child_position > %d and child_position <= %d order by child_of, child_position"
                        .formatted(all, query.offset(), until));
    }

    /** The ids of the rows with a value in a column, in order. */
    SqlQuery idsWith(String column, String value) {
        String order = order();
        String wanted = column + " = " + parts.parameters().bind(value);
        return statement(selecting(from.root().id(), wanted) + " order by " + order + page());
    }

    /** The column of a field of the rows themselves. */
    String column(SObjectField<?, ?> field) {
        return from.root().column(field.attribute());
    }

    FromClause.Place place(Path path) {
        return from.place(path);
    }

    /** A statement without order and limits. What it selects has to be known before, as it may join parents. */
    String selecting(String columns, String... moreConditions) {
        List<String> all = new ArrayList<>(conditions);
        all.addAll(List.of(moreConditions));
        String where = all.isEmpty() ? "" : " where " + String.join(" and ", all);
        return "select " + columns + " from " + from.sql() + where;
    }

    private Rows rows(RecordSelection selection, String sql) {
        List<ChildRows> children = selection.children().stream()
                .map(selected -> ChildRows.of(selected, parts))
                .toList();
        return new Rows(
                statement(sql), selection.columns().values(), selection.shape(), children, selection.fieldNames());
    }

    private RecordSelection selection() {
        return new RecordSelection(query, from, parts.asker().visible(), items());
    }

    private List<SelectItem> items() {
        return query.selection() instanceof Selection.Items selection ? selection.items() : List.of();
    }

    /** As asked, and by id where that leaves a choice, so that pages do not overlap. */
    private String order() {
        return Order.by(query, terms, List.of(from.root().id()));
    }

    private int limit() {
        return query.limit().orElse(Integer.MAX_VALUE);
    }

    private String page() {
        return page(query.offset(), limit());
    }

    private static String page(int offset, int most) {
        return (most == Integer.MAX_VALUE ? "" : " limit " + most) + (offset == 0 ? "" : " offset " + offset);
    }

    private String bind(List<String> ids) {
        return parts.parameters().bind(ids.toArray(new String[0]));
    }

    private SqlQuery statement(String sql) {
        return parts.parameters().query(sql);
    }
}
