package dev.truce.platform.soql;

import java.util.function.Function;

/** Reads searches ({@code salesforce-contract.md}, section 2.5). What comes out is the same for every caller. */
public final class Sosl {
    private static final int LONGEST = 20_000;

    private Sosl() {}

    /**
     * Reads a search of at most {@value #LONGEST} characters, such as {@code FIND {acme*} IN NAME FIELDS RETURNING
     * Account(Id, Name WHERE Industry = 'Technology' LIMIT 10), Contact}.
     *
     * @param text the search
     * @return what it asks for
     * @throws UnreadableQuery when it is no search, or wants of an object what is not supported
     */
    public static Search parse(String text) {
        return read(text, SearchReader::search);
    }

    /**
     * Reads what follows the term of a search; the term may be whatever its braces hold.
     *
     * @param text the search
     * @return what it wants of which objects
     * @throws UnreadableQuery as {@link #parse} does, but never because of the term
     */
    public static SearchClauses clauses(String text) {
        return read(text, SearchReader::clauses);
    }

    private static <T> T read(String text, Function<SearchReader, T> reading) {
        if (text.length() > LONGEST) {
            throw UnreadableQuery.malformedSearch("SOSL statements cannot be longer than " + LONGEST + " characters.");
        }
        try {
            return reading.apply(SearchReader.of(new SoqlText(text)));
        } catch (UnreadableQuery unreadable) {
            throw unreadable.ofSearch();
        }
    }
}
