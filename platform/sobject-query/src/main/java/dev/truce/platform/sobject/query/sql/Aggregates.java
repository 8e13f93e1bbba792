package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.soql.AggregateFunction;
import dev.truce.platform.soql.SoqlText;
import dev.truce.platform.soql.Term;

/** Aggregates of the values that a group of rows has in a column. */
final class Aggregates {
    private Aggregates() {}

    /** Refuses a function that does not know the type of the column. */
    static Column column(SoqlText query, Term.Aggregate aggregate, Column of) {
        AggregateFunction function = aggregate.function();
        if (!takes(function, of.kind())) {
            throw new MalformedQuery(
                    query,
                    aggregate.offset(),
                    "field %s does not support aggregate operator %s".formatted(of.name(), function));
        }
        String name = function + "(" + of.name() + ")";
        return switch (function) {
            case COUNT -> new Column("count(%s)".formatted(of.sql()), FieldKind.DOUBLE, false, name);
            case COUNT_DISTINCT ->
                new Column("count(distinct %s)".formatted(of.comparable()), FieldKind.DOUBLE, false, name);
            case SUM -> new Column("sum(%s)".formatted(of.sql()), FieldKind.DOUBLE, true, name);
            case AVG -> new Column("avg(%s)".formatted(of.sql()), FieldKind.DOUBLE, true, name);
            case MIN -> new Column(extreme("min", "asc", of), of.kind(), true, name);
            case MAX -> new Column(extreme("max", "desc", of), of.kind(), true, name);
        };
    }

    /** Whether rows of several values of a key were put together. */
    static Column grouping(Column key) {
        return new Column("grouping(%s)".formatted(key.sql()), FieldKind.INT, false, "GROUPING(" + key.name() + ")");
    }

    private static boolean takes(AggregateFunction function, FieldKind kind) {
        return switch (function) {
            case SUM, AVG -> kind.isNumber();
            case COUNT, COUNT_DISTINCT, MIN, MAX -> kind.isAggregatable();
        };
    }

    /** Texts are ordered without regard to case, but shown as they are. */
    private static String extreme(String function, String direction, Column of) {
        return of.kind().isText()
                ? "(array_agg(%s order by %s %s, %s) filter (where %s is not null))[1]"
                        .formatted(of.sql(), of.comparable(), direction, of.sql(), of.sql())
                : "%s(%s)".formatted(function, of.sql());
    }
}
