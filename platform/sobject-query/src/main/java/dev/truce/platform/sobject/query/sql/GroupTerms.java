package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.soql.SoqlText;
import dev.truce.platform.soql.Term;
import java.util.List;
import java.util.function.Function;

/** What terms are where a query is about groups of rows: those that rows are grouped by, and aggregates. */
final class GroupTerms implements Function<Term, Column>, Term.Visitor<Column> {
    private final SoqlText query;
    private final RowTerms rows;
    private final List<String> keys;

    /** @param keys the expressions that rows are grouped by */
    GroupTerms(SoqlText query, RowTerms rows, List<String> keys) {
        this.query = query;
        this.rows = rows;
        this.keys = keys;
    }

    @Override
    public Column apply(Term term) {
        return term.accept(this);
    }

    @Override
    public Column field(Term.Field field) {
        return key(rows.field(field), field, field.path().toString());
    }

    @Override
    public Column datePart(Term.DatePart part) {
        return key(rows.datePart(part), part, part.path().toString());
    }

    @Override
    public Column converted(Term.Converted converted) {
        return key(rows.converted(converted), converted, converted.path().toString());
    }

    @Override
    public Column aggregate(Term.Aggregate aggregate) {
        return Aggregates.column(query, aggregate, rows.field(new Term.Field(aggregate.path())));
    }

    @Override
    public Column grouping(Term.GroupingOf grouping) {
        Column key = field(new Term.Field(grouping.path()));
        return Aggregates.grouping(key);
    }

    @Override
    public Column label(Term.Label label) {
        throw MalformedQuery.unsupported(query, label.offset(), "toLabel() outside of SELECT is");
    }

    @Override
    public Column formatted(Term.Formatted formatted) {
        throw new MalformedQuery(query, formatted.offset(), "format() is for SELECT only");
    }

    private Column key(Column column, Term term, String written) {
        String key = column.comparable();
        if (!keys.contains(key)) {
            throw new MalformedQuery(query, term.offset(), "Field must be grouped or aggregated: " + written);
        }
        return new Column(key, column.kind(), column.canBeEmpty(), column.name());
    }
}
