package dev.truce.platform.soql;

import java.util.List;
import java.util.OptionalInt;

/**
 * A search as it was written; names are not looked up yet.
 *
 * @param term what is looked for
 * @param clauses in which fields of which records
 */
public record Search(SearchTerm term, SearchClauses clauses) {

    /**
     * In which fields the term is looked for.
     *
     * @return all of them unless the search says otherwise
     */
    public SearchScope scope() {
        return clauses.scope();
    }

    /**
     * What is wanted of each object.
     *
     * @return empty when everything that is searched may be found
     */
    public List<Query> returning() {
        return clauses.returning();
    }

    /**
     * How many records are wanted in all.
     *
     * @return empty when the search does not say so
     */
    public OptionalInt limit() {
        return clauses.limit();
    }

    /**
     * What is wanted of an object that is not named.
     *
     * @param object the name of the object
     * @return its records, known by their ids
     */
    public Query anyOf(String object) {
        return SearchReader.idsOf(clauses.text(), object, 0);
    }
}
