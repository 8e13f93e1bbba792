package dev.truce.platform.soql;

import java.util.Locale;

/** A quoted text: its escapes are resolved, for a comparison and for LIKE. */
final class QuotedText {
    private static final char QUOTE = '\'';
    private static final int UNICODE_LENGTH = 6;
    private final SoqlText query;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder pattern = new StringBuilder();

    private final int start;
    private int end;

    private QuotedText(SoqlText query, int start) {
        this.query = query;
        this.start = start;
        this.end = start + 1;
    }

    /**
     * The text whose opening quote stands at an offset.
     *
     * @throws UnreadableQuery when it has no closing quote, an escape that does not exist, or what is no character
     */
    static QuotedText at(SoqlText query, int start) {
        QuotedText text = new QuotedText(query, start);
        text.read();
        return text;
    }

    /** The offset behind its closing quote. */
    int end() {
        return end;
    }

    Literal.Text literal() {
        String text = value.toString();
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            throw UnreadableQuery.malformed(query, start, "a quoted text holds what is no character");
        }
        return new Literal.Text(text, pattern.toString());
    }

    private void read() {
        String text = query.text();
        while (end < text.length() && text.charAt(end) != QUOTE) {
            end += character(end);
        }
        if (end >= text.length()) {
            throw UnreadableQuery.malformed(query, start, "a quoted text has no closing quote");
        }
        end++;
    }

    /** Reads the character or escape at an offset; answers how many characters it took. */
    private int character(int offset) {
        char c = query.text().charAt(offset);
        if (c != '\\') {
            value.append(c);
            pattern.append(c);
            return 1;
        }
        return escape(offset);
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
                throw UnreadableQuery.malformed(
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
            throw UnreadableQuery.malformed(
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
