package dev.truce.platform.soql;

import dev.truce.platform.soql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Goes through the tokens of a query, refusing at the first that does not fit. */
final class TokenReader {
    /** Words that end what stands before them, and so are no alias. */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "and",
            "as",
            "asc",
            "by",
            "desc",
            "excludes",
            "false",
            "first",
            "for",
            "from",
            "group",
            "having",
            "in",
            "includes",
            "last",
            "like",
            "limit",
            "not",
            "null",
            "nulls",
            "offset",
            "or",
            "order",
            "select",
            "true",
            "typeof",
            "update",
            "using",
            "where",
            "with");

    private final SoqlText query;
    private final List<Token> tokens;
    private int position;

    TokenReader(SoqlText query) {
        this(query, Tokens.of(query));
    }

    /** @param tokens those of the text that are to be read */
    TokenReader(SoqlText query, List<Token> tokens) {
        this.query = query;
        this.tokens = tokens;
    }

    SoqlText query() {
        return query;
    }

    Token peek() {
        return tokens.get(position);
    }

    /** Whether these words or signs come next, in any case. */
    boolean at(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (position + i >= tokens.size() || !tokens.get(position + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean at(Kind kind) {
        return peek().is(kind);
    }

    /** Whether a word comes next and behind it an opening parenthesis. */
    boolean atCall() {
        return at(Kind.WORD) && tokens.get(position + 1).is("(");
    }

    /** Passes over these words or signs if they come next; answers whether they did. */
    boolean take(String... words) {
        boolean there = at(words);
        if (there) {
            position += words.length;
        }
        return there;
    }

    Token next() {
        Token token = peek();
        position += token.is(Kind.END) ? 0 : 1;
        return token;
    }

    Token expect(String word) {
        if (!at(word)) {
            throw unexpected();
        }
        return next();
    }

    Token expect(Kind kind) {
        if (!at(kind)) {
            throw unexpected();
        }
        return next();
    }

    /** A field, perhaps of a parent. */
    Path path() {
        Token first = expect(Kind.WORD);
        List<String> segments = new ArrayList<>(List.of(first.text()));
        while (take(".")) {
            segments.add(expect(Kind.WORD).text());
        }
        return new Path(segments, first.offset());
    }

    /** Whether a word comes next that can be a name given in this query. */
    boolean atAlias() {
        return at(Kind.WORD) && !RESERVED.contains(peek().text().toLowerCase(Locale.ROOT));
    }

    Alias alias() {
        if (!atAlias()) {
            throw unexpected();
        }
        Token word = next();
        return new Alias(word.text(), word.offset());
    }

    UnreadableQuery unexpected() {
        return UnreadableQuery.unexpected(query, peek().offset(), peek().text());
    }

    UnreadableQuery unsupported(String what) {
        return UnreadableQuery.unsupported(query, peek().offset(), what);
    }
}
