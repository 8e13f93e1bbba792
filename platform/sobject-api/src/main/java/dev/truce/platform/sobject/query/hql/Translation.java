package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.query.soql.Path;
import dev.truce.platform.sobject.query.soql.Query;
import java.time.LocalDate;
import java.util.List;

/**
 * A query as one actor may ask it: every name is looked up, what the actor may not see is left out, and
 * the HQL is ready.
 */
public final class Translation {
    private final Query query;
    private final Parameters parameters = new Parameters();
    private final FromClause from;
    private final String where;

    /**
     * Translates all of a query but its SELECT.
     *
     * @param today the day that date literals are seen from
     * @throws dev.truce.platform.sobject.query.soql.SoqlRefusal when a name is unknown to the actor or a
     *     comparison does not fit the type of its field
     */
    public Translation(Query query, VisibleObjects visible, Deleted deleted, LocalDate today) {
        this.query = query;
        this.from = new FromClause(query, visible, parameters, deleted.parents());
        String rows = from.rootCondition(deleted.rows());
        Filter filter = new Filter(new Comparisons(query.text(), from, parameters, today));
        this.where = query.where()
                .map(condition -> rows + " and " + condition.accept(filter).holds())
                .orElse(rows);
    }

    /** Whether records in the recycle bin are found, and whether they are as parents of those found. */
    public record Deleted(boolean rows, boolean parents) {}

    /** How many rows there are. */
    public HqlQuery count() {
        return hql("select count(%s.id)".formatted(from.root().alias()), where, "");
    }

    /** The ids of the rows, in order. */
    public HqlQuery ids() {
        String order = OrderClause.of(query, from);
        return hql("select %s.id".formatted(from.root().alias()), where, " order by " + order);
    }

    /** The rows, in order, with columns for a shape. */
    public Rows rows(List<Path> paths) {
        SelectClause select = new SelectClause(query, from, paths);
        String order = OrderClause.of(query, from);
        return new Rows(hql("select " + select.hql(), where, " order by " + order), select.shape());
    }

    /** Of the rows those with one of these ids, in any order. */
    public Rows rowsWithIds(List<Path> paths, List<String> ids) {
        SelectClause select = new SelectClause(query, from, paths);
        String wanted = "%s and %s.id in (%s)".formatted(where, from.root().alias(), parameters.bind(ids));
        return new Rows(hql("select " + select.hql(), wanted, ""), select.shape());
    }

    /** A query for rows, and how a record is made from one. */
    public record Rows(HqlQuery query, RecordShape shape) {}

    private HqlQuery hql(String select, String condition, String tail) {
        return new HqlQuery(select + " from " + from.hql() + " where " + condition + tail, parameters.values());
    }
}
