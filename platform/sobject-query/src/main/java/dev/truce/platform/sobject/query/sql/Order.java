package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.soql.Ordering;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How rows or groups are sorted. */
final class Order {
    private Order() {}

    /** As the query says and then, where that leaves a choice, by these expressions. */
    static String by(Query query, Function<Term, Column> columns, List<String> otherwise) {
        List<String> terms = new ArrayList<>();
        for (Ordering ordering : query.order()) {
            Column column = columns.apply(ordering.term());
            if (!column.kind().isSortable()) {
                throw InvalidFilter.order(query.text(), ordering.term().offset(), column);
            }
            terms.add(term(column, ordering));
        }
        terms.addAll(otherwise);
        return String.join(", ", terms);
    }

    /** Says where empty fields go only where there can be any: without it an index can serve the order. */
    private static String term(Column column, Ordering ordering) {
        String direction = ordering.descending() ? " desc" : " asc";
        String nulls = ordering.nullsLast() ? " nulls last" : " nulls first";
        return column.comparable() + direction + (column.leavesOpen() ? nulls : "");
    }
}
