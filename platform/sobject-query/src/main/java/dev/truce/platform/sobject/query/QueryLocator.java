package dev.truce.platform.sobject.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page begins, as clients send it back: {@code 01gxx0000000001AAA-2000}. */
record QueryLocator(String cursorId, int offset) {
    private static final Pattern FORM = Pattern.compile("(01g[0-9A-Za-z]{15})-(\\d{1,9})");

    /**
     * Reads a locator.
     *
     * @throws InvalidQueryLocator when it is none
     */
    static QueryLocator parse(String text) {
        Matcher locator = FORM.matcher(text);
        if (!locator.matches()) {
            throw new InvalidQueryLocator();
        }
        return new QueryLocator(locator.group(1), Integer.parseInt(locator.group(2)));
    }

    @Override
    public String toString() {
        return cursorId + "-" + offset;
    }
}
