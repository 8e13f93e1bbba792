package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.soql.SoqlText;
import dev.truce.platform.soql.Term;
import java.util.function.Function;

/** What terms are where a query is about single rows: in WHERE, and in ORDER BY without groups. */
final class RowTerms implements Function<Term, Column>, Term.Visitor<Column> {
    private final SoqlText query;
    private final FromClause from;
    private final Parameters parameters;

    RowTerms(SoqlText query, FromClause from, Parameters parameters) {
        this.query = query;
        this.from = from;
        this.parameters = parameters;
    }

    @Override
    public Column apply(Term term) {
        return term.accept(this);
    }

    @Override
    public Column field(Term.Field field) {
        return from.place(field.path()).column();
    }

    @Override
    public Column datePart(Term.DatePart part) {
        return DateParts.column(query, part, from.place(part.path()).column());
    }

    /** One currency is used throughout. */
    @Override
    public Column converted(Term.Converted converted) {
        return from.place(converted.path()).column();
    }

    @Override
    public Column aggregate(Term.Aggregate aggregate) {
        throw new MalformedQuery(
                query, aggregate.offset(), "aggregates are for SELECT, HAVING and ORDER BY with groups");
    }

    @Override
    public Column grouping(Term.GroupingOf grouping) {
        throw new MalformedQuery(query, grouping.offset(), "GROUPING() needs GROUP BY ROLLUP or CUBE");
    }

    @Override
    public Column label(Term.Label label) {
        return Labels.column(query, label.offset(), from.place(label.path()), parameters);
    }

    @Override
    public Column formatted(Term.Formatted formatted) {
        throw new MalformedQuery(query, formatted.offset(), "format() is for SELECT only");
    }
}
