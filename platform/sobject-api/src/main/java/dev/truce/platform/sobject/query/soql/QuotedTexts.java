package dev.truce.platform.sobject.query.soql;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quoted texts of a query, taken out before the grammar sees it: the grammar is that of Apex, which
 * does not know the escapes of LIKE, and knows comments and multi-line texts that queries do not have. Each
 * character between quotes is replaced by another one, so that every offset stays right.
 */
final class QuotedTexts {
    private static final char QUOTE = '\'';
    private static final char STAND_IN = 'x';
    /** A plus sign that was not encoded in the URL and arrived as a blank. */
    private static final Pattern LOST_PLUS =
            Pattern.compile("(?<=T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?) (?=\\d{2}:?\\d{2})");

    private final SoqlText query;
    private final StringBuilder masked;
    private final Map<Integer, Literal.Text> byOffset = new HashMap<>();

    private QuotedTexts(SoqlText query) {
        this.query = query;
        this.masked = new StringBuilder(query.text());
    }

    /**
     * Finds them.
     *
     * @throws MalformedQuery when one has no end or an escape that does not exist, or there is a comment
     */
    static QuotedTexts of(SoqlText query) {
        QuotedTexts found = new QuotedTexts(query);
        found.scan();
        return found;
    }

    /** The query with stand-ins for what is quoted. */
    String masked() {
        Matcher lostPlus = LOST_PLUS.matcher(masked);
        return lostPlus.find() ? lostPlus.replaceAll("+") : masked.toString();
    }

    /** The text whose opening quote stands at this offset. */
    Literal.Text at(int offset) {
        Literal.Text text = byOffset.get(offset);
        if (text == null) {
            throw new IllegalStateException("no quoted text at " + offset);
        }
        return text;
    }

    private void scan() {
        String text = query.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == QUOTE) {
                i = quoted(i);
            } else if (c == '/' || Character.isSurrogate(c)) { // a comment, or what no name has
                throw MalformedQuery.unexpected(query, i, new String(Character.toChars(text.codePointAt(i))));
            } else {
                i++;
            }
        }
    }

    /** Takes out the text that begins at this quote; answers the offset behind its closing quote. */
    private int quoted(int start) {
        String text = query.text();
        QuotedText content = new QuotedText(query);
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != QUOTE) {
            i += content.read(i);
        }
        if (i >= text.length()) {
            throw new MalformedQuery(query, start, "a quoted text has no closing quote");
        }
        if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
            throw MalformedQuery.unexpected(query, i + 1, "'");
        }
        for (int inside = start + 1; inside < i; inside++) {
            masked.setCharAt(inside, STAND_IN);
        }
        byOffset.put(start, content.literal(start));
        return i + 1;
    }
}
