package dev.truce.platform.soql;

import dev.truce.platform.soql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into tokens, one after another. */
final class Tokens {
    /** A {@code +} in a URL that was not encoded arrives as a blank: in a moment it is taken for the plus it was. */
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?"
            + "(?:[Zz]|[+-]\\d\\d:?\\d\\d| \\d\\d:?\\d\\d(?![\\w:]))");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?!\\w)");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d|\\.(?=\\d))[\\w.]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern SIGN = Pattern.compile("<=|>=|!=|<>|==|--|.", Pattern.DOTALL);
    private static final char QUOTE = '\'';

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern NO_COMMENT = Pattern.compile("(?!)");

    private final SoqlText query;
    private final Pattern comment;
    private int at;

    private Tokens(SoqlText query, Pattern comment) {
        this.query = query;
        this.comment = comment;
    }

    /**
     * All tokens of a query and, last, its end.
     *
     * @throws UnreadableQuery when a quoted text has no end or an escape that does not exist
     */
    static List<Token> of(SoqlText query) {
        Tokens tokens = new Tokens(query, NO_COMMENT);
        List<Token> found = new ArrayList<>();
        do {
            found.add(tokens.next());
        } while (!found.get(found.size() - 1).is(Kind.END));
        return found;
    }

    /** The tokens of what may have comments in it, which the language that is answered here has not. */
    static Tokens passingOverComments(SoqlText query) {
        return new Tokens(query, COMMENT);
    }

    /**
     * The next token; behind the last one stands the end.
     *
     * @throws UnreadableQuery when a quoted text has no end or an escape that does not exist
     */
    Token next() {
        passOverBlanks();
        String text = query.text();
        if (at >= text.length()) {
            return new Token(Kind.END, "<EOF>", text.stripTrailing().length());
        }
        Token token = text.charAt(at) == QUOTE ? quoted(at) : plain(at);
        at += token.text().length();
        return token;
    }

    private void passOverBlanks() {
        String text = query.text();
        Matcher comments = comment.matcher(text);
        boolean passed = true;
        while (passed && at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (comments.region(at, text.length()).lookingAt()) {
                at = comments.end();
            } else {
                passed = false;
            }
        }
    }

    private Token quoted(int start) {
        int end = QuotedText.at(query, start).end();
        if (end < query.text().length() && query.text().charAt(end) == QUOTE) {
            throw UnreadableQuery.unexpected(query, end, "'");
        }
        return new Token(Kind.QUOTED, query.text().substring(start, end), start);
    }

    private Token plain(int start) {
        Matcher matcher = MOMENT.matcher(query.text())
                .region(start, query.text().length())
                .useTransparentBounds(true);
        if (matcher.lookingAt()) {
            return new Token(Kind.MOMENT, matcher.group().replace(' ', '+'), start);
        }
        if (matcher.usePattern(DAY).lookingAt()) {
            return new Token(Kind.DAY, matcher.group(), start);
        }
        if (matcher.usePattern(NUMBER).lookingAt()) {
            return new Token(Kind.NUMBER, matcher.group(), start);
        }
        if (matcher.usePattern(WORD).lookingAt()) {
            return new Token(Kind.WORD, matcher.group(), start);
        }
        matcher.usePattern(SIGN).lookingAt();
        return new Token(Kind.SIGN, matcher.group(), start);
    }
}
