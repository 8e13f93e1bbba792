package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.soql.Grouping;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.SelectItem;
import dev.truce.platform.soql.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The groups of rows that a query is about; without GROUP BY all rows are one. */
final class Groups {
    private final Query query;
    private final Parameters parameters;
    private final LocalDate today;
    private final FromClause from;
    private final List<String> keys;
    private final GroupTerms terms;

    Groups(Query query, Parameters parameters, LocalDate today, FromClause from, RowTerms rows) {
        this.query = query;
        this.parameters = parameters;
        this.today = today;
        this.from = from;
        this.keys = query.grouping().map(grouping -> keys(grouping, rows)).orElse(List.of());
        this.terms = new GroupTerms(query.text(), rows, keys);
        if (query.grouping().isEmpty() && (query.limit().isPresent() || query.offset() > 0)) {
            throw new MalformedQuery(
                    query.text(),
                    query.start(),
                    "Non-grouped query that uses overall aggregate functions cannot also use LIMIT or OFFSET");
        }
    }

    private List<String> keys(Grouping grouping, RowTerms rows) {
        List<String> found = new ArrayList<>();
        for (Term term : grouping.terms()) {
            Column column = rows.apply(term);
            if (!column.kind().isGroupable()) {
                throw InvalidFilter.group(query.text(), term.offset(), column);
            }
            found.add(column.comparable());
        }
        return found;
    }

    GroupSelection selection(List<SelectItem> items) {
        return new GroupSelection(query, from, terms, items);
    }

    /** What stands behind WHERE: GROUP BY, HAVING and ORDER BY. */
    String tail() {
        StringBuilder tail = new StringBuilder();
        query.grouping().ifPresent(grouping -> {
            String all = String.join(", ", keys);
            tail.append(" group by ")
                    .append(
                            switch (grouping.kind()) {
                                case PLAIN -> all;
                                case ROLLUP -> "rollup (" + all + ")";
                                case CUBE -> "cube (" + all + ")";
                            });
            grouping.having().ifPresent(condition -> tail.append(" having ")
                    .append(condition.accept(filter()).holds()));
        });
        String order = Order.by(query, terms, orderOfKeys());
        return order.isEmpty() ? tail.toString() : tail + " order by " + order;
    }

    /** Groups of groups come behind those they are made of. */
    private List<String> orderOfKeys() {
        boolean groupsOfGroups = query.grouping()
                .filter(grouping -> grouping.kind() != Grouping.Kind.PLAIN)
                .isPresent();
        List<String> order = new ArrayList<>();
        for (String key : keys) {
            if (groupsOfGroups) {
                order.add("grouping(" + key + ")");
            }
            order.add(key + " nulls first");
        }
        return order;
    }

    private Filter filter() {
        return new Filter(new Comparisons(query.text(), terms, parameters, today), membership -> {
            throw new MalformedQuery(query.text(), membership.path().offset(), "semi-joins are not for HAVING");
        });
    }
}
