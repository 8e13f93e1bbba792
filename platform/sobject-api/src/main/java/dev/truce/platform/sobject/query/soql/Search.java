package dev.truce.platform.sobject.query.soql;

import java.util.List;
import java.util.OptionalInt;

/**
 * A search as it was written; names are not looked up yet.
 *
 * @param returning what is wanted of each object; empty when everything that is searched may be found
 * @param limit most records wanted in all, where the search says so
 */
public record Search(SoqlText text, SearchTerm term, SearchScope scope, List<Query> returning, OptionalInt limit) {

    public Search {
        returning = List.copyOf(returning);
    }

    /** What is wanted of an object that is not named: its records, known by their ids. */
    public Query anyOf(String object) {
        return SearchReader.idsOf(text, object, 0);
    }
}
