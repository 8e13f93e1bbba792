package dev.truce.platform.soql;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A query as it was written; names are not looked up yet.
 *
 * @param text the whole text, also of a query inside of another
 * @param start where in it this query begins
 * @param mine whether only records of whoever asks are wanted ({@code USING SCOPE mine})
 * @param grouping how rows are grouped, where the query says so
 * @param limit most rows wanted, where the query says so
 * @param offset rows to pass over first
 */
public record Query(
        SoqlText text,
        int start,
        Selection selection,
        FromObject from,
        boolean mine,
        Optional<Condition> where,
        Optional<Grouping> grouping,
        List<Ordering> order,
        OptionalInt limit,
        int offset) {

    public Query {
        order = List.copyOf(order);
    }

    /** The same of all records of the object: neither filtered, nor sorted, nor cut. */
    public Query ofAllRecords() {
        return new Query(
                text, start, selection, from, false, Optional.empty(), grouping, List.of(), OptionalInt.empty(), 0);
    }

    /** Whether the answer is about groups of rows. */
    public boolean isGrouped() {
        return grouping.isPresent() || selection.accept(new AsksForGroups());
    }

    /** Whether children are selected along with the rows. */
    public boolean hasSubqueries() {
        return selection instanceof Selection.Items selected
                && selected.items().stream().anyMatch(SelectItem.Children.class::isInstance);
    }

    /** The text of a query that selects the same from an object, and knows it by the name it has here. */
    public String textFrom(String object) {
        StringBuilder standingAlone = new StringBuilder(text.text().substring(start, from.offset()))
                .append(object)
                .append(' ')
                .append(from.alias().orElse(from.name()));
        from.related().forEach(related -> standingAlone
                .append(", ")
                .append(related.path())
                .append(' ')
                .append(related.alias()));
        return standingAlone.toString();
    }
}
