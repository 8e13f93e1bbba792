package dev.truce.platform.soql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what stands in the braces of a search: words and quoted phrases, joined by AND (or nothing), OR and AND NOT, in
 * parentheses. AND binds before OR.
 */
final class SearchTermReader {
    private static final int MOST_WORDS = 100;
    private static final int DEEPEST = 20;
    private static final Set<String> OPERATORS = Set.of("and", "or", "not");
    private static final String CLOSING = ")";
    private final SoqlText search;
    private final int start;
    private final List<String> parts;
    private int position;
    private int depth;

    private SearchTermReader(SoqlText search, int start, int end) {
        this.search = search;
        this.start = start;
        this.parts = parts(search.text().substring(start, end));
    }

    /**
     * The term between two offsets.
     *
     * @throws UnreadableQuery when it has no word of two characters or is not well-formed
     */
    static SearchTerm read(SoqlText search, int start, int end) {
        SearchTermReader reader = new SearchTermReader(search, start, end);
        if (reader.parts.size() > MOST_WORDS) {
            throw reader.malformed("a search has at most " + MOST_WORDS + " words");
        }
        SearchTerm term = reader.any();
        if (reader.position < reader.parts.size()) {
            throw reader.malformed("unexpected token: '%s'".formatted(reader.parts.get(reader.position)));
        }
        return term;
    }

    private SearchTerm any() {
        List<SearchTerm> terms = new ArrayList<>(List.of(all()));
        while (take("or")) {
            terms.add(all());
        }
        return terms.size() == 1 ? terms.get(0) : new SearchTerm.Any(terms);
    }

    private SearchTerm all() {
        List<SearchTerm> terms = new ArrayList<>(List.of(single()));
        while (position < parts.size() && !at("or") && !at(CLOSING)) {
            boolean joined = take("and");
            boolean contrary = joined && take("not");
            SearchTerm term = single();
            terms.add(contrary ? new SearchTerm.Not(term) : term);
        }
        return terms.size() == 1 ? terms.get(0) : new SearchTerm.All(terms);
    }

    private SearchTerm single() {
        if (take("(")) {
            if (++depth > DEEPEST) {
                throw malformed("parentheses are nested deeper than " + DEEPEST + " levels");
            }
            SearchTerm inner = any();
            depth--;
            if (!take(CLOSING)) {
                throw malformed("a parenthesis is not closed");
            }
            return inner;
        }
        if (position >= parts.size()
                || at(CLOSING)
                || OPERATORS.contains(parts.get(position).toLowerCase(Locale.ROOT))) {
            throw malformed("a search term is missing");
        }
        String written = parts.get(position++);
        return new SearchTerm.Words(WordPattern.of(written)
                .orElseThrow(() -> malformed("search term must be longer than one character: " + written)));
    }

    private boolean at(String word) {
        return position < parts.size() && parts.get(position).equalsIgnoreCase(word);
    }

    private boolean take(String word) {
        boolean there = at(word);
        position += there ? 1 : 0;
        return there;
    }

    /** Words, phrases with their quotes, and parentheses; an escaped character stays with its backslash. */
    private List<String> parts(String term) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < term.length()) {
            char c = term.charAt(i);
            int end = i + 1;
            if (c == '"') {
                end = behind(term, end, "\"") + 1;
                if (end > term.length()) {
                    throw malformed("a quoted phrase has no closing quote");
                }
            } else if (c != '(' && c != ')' && !Character.isWhitespace(c)) {
                end = behind(term, i, " \t\r\n()\"");
            }
            if (!Character.isWhitespace(c)) {
                found.add(term.substring(i, end));
            }
            i = end;
        }
        return found;
    }

    /** Where the first of some characters stands that is not escaped; the end when there is none. */
    private static int behind(String term, int from, String ends) {
        int i = from;
        while (i < term.length() && ends.indexOf(term.charAt(i)) < 0) {
            i += term.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, term.length());
    }

    private UnreadableQuery malformed(String reason) {
        return UnreadableQuery.malformedSearch(search, start, reason);
    }
}
