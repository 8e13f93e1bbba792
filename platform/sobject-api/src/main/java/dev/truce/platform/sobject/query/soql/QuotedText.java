package dev.truce.platform.sobject.query.soql;

import java.util.Locale;

/** One quoted text while it is read: its escapes are resolved, for a comparison and for LIKE. */
final class QuotedText {
    private static final int UNICODE_LENGTH = 6;
    private final SoqlText query;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder pattern = new StringBuilder();

    QuotedText(SoqlText query) {
        this.query = query;
    }

    /** Reads the character or escape at an offset; answers how many characters it took. */
    int read(int offset) {
        char c = query.text().charAt(offset);
        if (c != '\\') {
            value.append(c);
            pattern.append(c);
            return 1;
        }
        return escape(offset);
    }

    Literal.Text literal(int offset) {
        String text = value.toString();
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            throw new MalformedQuery(query, offset, "a quoted text holds what is no character");
        }
        return new Literal.Text(text, pattern.toString());
    }

    private int escape(int offset) {
        String text = query.text();
        char kind = offset + 1 < text.length() ? text.charAt(offset + 1) : ' ';
        switch (kind) {
            case 'n', 'N' -> same('\n');
            case 'r', 'R' -> same('\r');
            case 't', 'T' -> same('\t');
            case 'b', 'B' -> same('\b');
            case 'f', 'F' -> same('\f');
            case '"', '\'' -> same(kind);
            case '\\', '%', '_' -> {
                value.append(kind);
                pattern.append('\\').append(kind);
            }
            case 'u', 'U' -> {
                same(unicode(offset));
                return UNICODE_LENGTH;
            }
            default ->
                throw new MalformedQuery(
                        query, offset, "Illegal character sequence '\\%s' in string literal".formatted(kind));
        }
        return 2;
    }

    private char unicode(int offset) {
        String text = query.text();
        String digits = text.substring(
                        Math.min(offset + 2, text.length()), Math.min(offset + UNICODE_LENGTH, text.length()))
                .toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{4}")) {
            throw new MalformedQuery(
                    query, offset, "Illegal character sequence '\\u%s' in string literal".formatted(digits));
        }
        return (char) Integer.parseInt(digits, 16);
    }

    /** Means itself, also in a pattern: an escape sequence writes no wildcard. */
    private void same(char c) {
        value.append(c);
        if (c == '%' || c == '_' || c == '\\') {
            pattern.append('\\');
        }
        pattern.append(c);
    }
}
