package dev.truce.platform.soql;

import java.util.Optional;

/**
 * Reads queries ({@code salesforce-contract.md}, section 5). What comes out knows nothing of objects and
 * fields, so it is the same for every caller and can be kept.
 */
public final class Soql {
    private static final int LONGEST = 100_000;

    private Soql() {}

    /**
     * Reads a query of at most {@value #LONGEST} characters.
     *
     * @param text the query
     * @return what it asks for
     * @throws UnreadableQuery when it is no query, asks for what is not supported, or for too much
     */
    public static Query parse(String text) {
        if (text.length() > LONGEST) {
            throw UnreadableQuery.malformed(
                    new SoqlText(text), LONGEST, "SOQL statements cannot be longer than " + LONGEST + " characters.");
        }
        return QueryReader.read(new SoqlText(text));
    }

    /**
     * Finds the object that a query is about without reading all of it: the name after the FROM that stands in no
     * bracket. Comments are passed over, and whether the query is right does not matter.
     *
     * @param text the query, which may be of any length
     * @return the name as it is written; empty when there is none
     */
    public static Optional<String> objectOf(String text) {
        return MainObject.of(text);
    }
}
