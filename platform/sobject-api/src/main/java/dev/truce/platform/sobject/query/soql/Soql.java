package dev.truce.platform.sobject.query.soql;

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
     * @throws SoqlRefusal when it is no query, asks for what is not supported, or for too much
     */
    public static Query parse(String text) {
        if (text.length() > LONGEST) {
            throw new MalformedQuery(
                    new SoqlText(text), LONGEST, "SOQL statements cannot be longer than " + LONGEST + " characters.");
        }
        return QueryReader.read(new SoqlText(text));
    }
}
