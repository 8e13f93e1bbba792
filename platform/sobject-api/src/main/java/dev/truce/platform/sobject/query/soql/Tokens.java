package dev.truce.platform.sobject.query.soql;

import dev.truce.platform.sobject.query.soql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into tokens. */
final class Tokens {
    /** A {@code +} in a URL that was not encoded arrives as a blank: in a moment it is taken for the plus it was. */
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?"
            + "(?:[Zz]|[+-]\\d\\d:?\\d\\d| \\d\\d:?\\d\\d(?![\\w:]))");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?!\\w)");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d|\\.(?=\\d))[\\w.]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern SIGN = Pattern.compile("<=|>=|!=|<>|==|--|.", Pattern.DOTALL);
    private static final char QUOTE = '\'';

    private final SoqlText query;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(SoqlText query) {
        this.query = query;
    }

    /**
     * All tokens of a query and, last, its end.
     *
     * @throws MalformedQuery when a quoted text has no end or an escape that does not exist
     */
    static List<Token> of(SoqlText query) {
        Tokens found = new Tokens(query);
        found.scan();
        return found.tokens;
    }

    private void scan() {
        String text = query.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else {
                i += c == QUOTE ? quoted(i) : plain(i);
            }
        }
        tokens.add(new Token(Kind.END, "<EOF>", text.stripTrailing().length()));
    }

    private int quoted(int start) {
        int end = QuotedText.at(query, start).end();
        if (end < query.text().length() && query.text().charAt(end) == QUOTE) {
            throw MalformedQuery.unexpected(query, end, "'");
        }
        return add(Kind.QUOTED, query.text().substring(start, end), start);
    }

    private int plain(int start) {
        Matcher matcher = MOMENT.matcher(query.text())
                .region(start, query.text().length())
                .useTransparentBounds(true);
        if (matcher.lookingAt()) {
            return add(Kind.MOMENT, matcher.group().replace(' ', '+'), start);
        }
        if (matcher.usePattern(DAY).lookingAt()) {
            return add(Kind.DAY, matcher.group(), start);
        }
        if (matcher.usePattern(NUMBER).lookingAt()) {
            return add(Kind.NUMBER, matcher.group(), start);
        }
        if (matcher.usePattern(WORD).lookingAt()) {
            return add(Kind.WORD, matcher.group(), start);
        }
        matcher.usePattern(SIGN).lookingAt();
        return add(Kind.SIGN, matcher.group(), start);
    }

    private int add(Kind kind, String text, int start) {
        tokens.add(new Token(kind, text, start));
        return text.length();
    }
}
