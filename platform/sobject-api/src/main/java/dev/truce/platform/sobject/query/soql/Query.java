package dev.truce.platform.sobject.query.soql;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A query as it was written; names are not looked up yet.
 *
 * @param limit most rows wanted, where the query says so
 * @param offset rows to pass over first
 */
public record Query(
        SoqlText text,
        Selection selection,
        FromObject from,
        Optional<Condition> where,
        List<Ordering> order,
        OptionalInt limit,
        int offset) {

    public Query {
        order = List.copyOf(order);
    }

    /** The same fields of all records of the object: neither filtered, nor sorted, nor cut. */
    public Query ofAllRecords() {
        return new Query(text, selection, from, Optional.empty(), List.of(), OptionalInt.empty(), 0);
    }
}
