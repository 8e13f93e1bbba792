package dev.truce.gateway.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a SOSL search what it wants of which object. It passes over the term, strings and brackets and knows no more
 * of the language than that; whether the search is right is for the services to say.
 */
public final class SearchText {
    private static final Pattern RETURNING = Pattern.compile("(?i)\\breturning\\b");
    private static final Pattern LIMIT = Pattern.compile("(?i)\\blimit\\s+(\\d{1,9})\\b");
    private static final Pattern NAME = Pattern.compile("\\s*(\\w+)\\s*");
    private final String before;
    private final List<Wanted> wanted;
    private final String behind;

    private SearchText(String before, List<Wanted> wanted, String behind) {
        this.before = before;
        this.wanted = wanted;
        this.behind = behind;
    }

    private record Wanted(String object, String text) {}

    public static SearchText of(String sosl) {
        int termEnd = endOf(sosl, 0, '}');
        Matcher returning = RETURNING.matcher(sosl).region(termEnd, sosl.length());
        if (!returning.find()) {
            return new SearchText(sosl.substring(0, termEnd), List.of(), sosl.substring(termEnd));
        }
        List<Wanted> wanted = new ArrayList<>();
        int at = returning.end();
        Matcher name = NAME.matcher(sosl);
        while (name.region(at, sosl.length()).lookingAt()) {
            int end = sosl.startsWith("(", name.end()) ? closing(sosl, name.end()) : name.end(1);
            wanted.add(new Wanted(name.group(1), sosl.substring(at, end)));
            at = end;
            int comma = skipBlanks(sosl, end);
            if (!sosl.startsWith(",", comma)) {
                break;
            }
            at = comma + 1;
        }
        return new SearchText(sosl.substring(0, returning.end()), wanted, sosl.substring(at));
    }

    /** Whether it leaves open which objects it is about. */
    public boolean isAboutAll() {
        return wanted.isEmpty();
    }

    /** How many records it wants of all objects together, where it says so at its end. */
    public Optional<Integer> limit() {
        Matcher limit = LIMIT.matcher(behind);
        return limit.find() ? Optional.of(Integer.valueOf(limit.group(1))) : Optional.empty();
    }

    /** The same search for some objects only; empty when it wants none of them. */
    public Optional<String> about(Predicate<String> objects) {
        List<String> kept = wanted.stream()
                .filter(each -> objects.test(each.object()))
                .map(Wanted::text)
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(before + String.join(",", kept) + behind);
    }

    private static int skipBlanks(String sosl, int from) {
        int at = from;
        while (at < sosl.length() && Character.isWhitespace(sosl.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the bracket that closes the one at an offset. */
    private static int closing(String sosl, int open) {
        int depth = 0;
        int at = open;
        while (at < sosl.length()) {
            char c = sosl.charAt(at++);
            if (c == '\'') {
                at = endOf(sosl, at, '\'');
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return at;
            }
        }
        return at;
    }

    /** Behind the first such sign that is not escaped; the end when there is none. */
    private static int endOf(String sosl, int from, char sign) {
        int at = from;
        while (at < sosl.length() && sosl.charAt(at) != sign) {
            at += sosl.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, sosl.length());
    }
}
