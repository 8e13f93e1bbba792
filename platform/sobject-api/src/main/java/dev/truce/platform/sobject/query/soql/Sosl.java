package dev.truce.platform.sobject.query.soql;

/** Reads searches ({@code salesforce-contract.md}, section 2.5). What comes out is the same for every caller. */
public final class Sosl {
    private static final int LONGEST = 20_000;

    private Sosl() {}

    /**
     * Reads a search of at most {@value #LONGEST} characters, such as {@code FIND {acme*} IN NAME FIELDS RETURNING
     * Account(Id, Name WHERE Industry = 'Technology' LIMIT 10), Contact}.
     *
     * @throws MalformedSearch when it is no search
     * @throws SoqlRefusal when what it wants of an object is not supported
     */
    public static Search parse(String text) {
        if (text.length() > LONGEST) {
            throw new MalformedSearch("SOSL statements cannot be longer than " + LONGEST + " characters.");
        }
        try {
            return SearchReader.read(new SoqlText(text));
        } catch (MalformedQuery malformed) {
            throw new MalformedSearch(malformed.errors().get(0).message());
        }
    }
}
