package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.sobject.query.soql.Ordering;
import dev.truce.platform.sobject.query.soql.Query;
import java.util.ArrayList;
import java.util.List;

/** How the rows are sorted: as asked, and by id where that leaves a choice, so that pages do not overlap. */
final class OrderClause {
    private OrderClause() {}

    static String of(Query query, FromClause from) {
        List<String> terms = new ArrayList<>();
        for (Ordering ordering : query.order()) {
            Column column = from.column(ordering.path());
            if (column.kind() == FieldKind.TEXTAREA || column.kind() == FieldKind.MULTIPICKLIST) {
                throw InvalidFilter.order(query.text(), ordering.path(), column.field());
            }
            terms.add(term(column, ordering));
        }
        terms.add(from.root().alias() + ".id");
        return String.join(", ", terms);
    }

    /** Says where empty fields go only where there can be any: without it an index can serve the order. */
    private static String term(Column column, Ordering ordering) {
        String direction = ordering.descending() ? " desc" : " asc";
        String nulls = ordering.nullsLast() ? " nulls last" : " nulls first";
        return column.comparable() + direction + (column.leavesOpen() ? nulls : "");
    }
}
