package dev.truce.platform.soql;

import dev.truce.platform.soql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a search clause by clause. What it wants of an object has the clauses of a query. */
final class SearchReader {
    private static final Pattern FIND = Pattern.compile("\\s*find\\s*\\{", Pattern.CASE_INSENSITIVE);
    private final SoqlText search;
    private final TokenReader tokens;
    private final QueryReader queries;
    private final int termStart;
    private final int termEnd;

    private SearchReader(SoqlText search, int termStart, int termEnd) {
        this.search = search;
        this.termStart = termStart;
        this.termEnd = termEnd;
        this.tokens = new TokenReader(search, Tokens.of(behindTerm(search, termEnd)));
        this.queries = new QueryReader(tokens);
    }

    /**
     * A reader of this text.
     *
     * @throws UnreadableQuery when there is no term in braces, or a quoted text behind it has no end
     */
    static SearchReader of(SoqlText search) {
        Matcher find = FIND.matcher(search.text());
        if (!find.lookingAt()) {
            throw UnreadableQuery.malformedSearch("No search term found. The search term must be enclosed in braces.");
        }
        return new SearchReader(search, find.end(), closingBrace(search, find.end()));
    }

    Search search() {
        SearchTerm term = SearchTermReader.read(search, termStart, termEnd);
        return new Search(term, clauses());
    }

    /** A query for all records of an object. */
    static Query idsOf(SoqlText search, String object, int offset) {
        Term id = new Term.Field(new Path(List.of("Id"), offset));
        return new Query(
                search,
                offset,
                new Selection.Items(List.of(new SelectItem.Value(id, Optional.empty()))),
                new FromObject(object, Optional.empty(), List.of(), offset),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                0);
    }

    SearchClauses clauses() {
        SearchScope scope = tokens.take("in") ? scope() : SearchScope.ALL;
        List<Query> returning = new ArrayList<>();
        if (tokens.take("returning")) {
            do {
                returning.add(wanted());
            } while (tokens.take(","));
        }
        int returningEnd = tokens.peek().offset();
        skipWith();
        OptionalInt limit = tokens.take("limit") ? OptionalInt.of(queries.integer()) : OptionalInt.empty();
        queries.skipWhatHasNoEffect();
        if (!tokens.at(Kind.END)) {
            throw tokens.unexpected();
        }
        return new SearchClauses(search, scope, returning, returningEnd, limit);
    }

    private SearchScope scope() {
        for (SearchScope scope : SearchScope.values()) {
            if (tokens.take(scope.name().toLowerCase(Locale.ROOT), "fields")) {
                return scope;
            }
        }
        throw tokens.unexpected();
    }

    /** An object, and perhaps which fields of which of its records: {@code Account(Id, Name WHERE … LIMIT 5)}. */
    private Query wanted() {
        Token object = tokens.expect(Kind.WORD);
        if (!tokens.take("(")) {
            return idsOf(search, object.text(), object.offset());
        }
        FromObject from = new FromObject(object.text(), Optional.empty(), List.of(), object.offset());
        Query query = queries.clauses(object.offset(), queries.fields(), from);
        tokens.expect(")");
        if (query.isGrouped()) {
            throw UnreadableQuery.unsupported(search, object.offset(), "GROUP BY in RETURNING is");
        }
        return query;
    }

    /** What would narrow the search in an organisation that has divisions, networks or data categories. */
    private void skipWith() {
        if (tokens.at("with")) {
            throw tokens.unsupported("WITH in a search is");
        }
    }

    private static int closingBrace(SoqlText search, int from) {
        String text = search.text();
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '}') {
                return i;
            }
        }
        throw UnreadableQuery.malformedSearch(search, from, "the search term has no closing brace");
    }

    /** The same text with blanks for the term, so that all offsets stay. */
    private static SoqlText behindTerm(SoqlText search, int end) {
        return new SoqlText(" ".repeat(end + 1) + search.text().substring(end + 1));
    }
}
