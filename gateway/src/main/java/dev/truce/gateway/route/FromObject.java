package dev.truce.gateway.route;

import java.util.Optional;

/**
 * Finds the object that a SOQL query is about: the name after the FROM that stands in no bracket. It skips
 * strings and comments and knows no more of the language than that; whether the query is right is for the
 * service to say.
 */
final class FromObject {
    private final String soql;
    private int at;
    private int depth;
    private String before = ","; // the word or sign before the current one

    private FromObject(String soql) {
        this.soql = soql;
    }

    /** The name as it is written; empty when there is none. */
    static Optional<String> of(String soql) {
        return new FromObject(soql).find();
    }

    private Optional<String> find() {
        for (String word = next(); !word.isEmpty(); word = next()) {
            if (depth == 0 && word.equalsIgnoreCase("FROM") && !isFieldPosition()) {
                String name = next();
                return isName(name) ? Optional.of(name) : Optional.empty();
            }
            before = word;
        }
        return Optional.empty();
    }

    /** After SELECT, a comma or a dot stands a field, even one called "from". */
    private boolean isFieldPosition() {
        return before.equals(",") || before.equals(".") || before.equalsIgnoreCase("SELECT");
    }

    /** The next word, or a sign as a word of its own; empty at the end. */
    private String next() {
        while (at < soql.length()) {
            char c = soql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '\'') {
                skipString();
            } else if (soql.startsWith("/*", at)) {
                skipTo("*/");
            } else if (soql.startsWith("//", at)) {
                skipTo("\n");
            } else if (isPartOfName(c)) {
                return word();
            } else {
                return sign(c);
            }
        }
        return "";
    }

    private String word() {
        int start = at;
        while (at < soql.length() && isPartOfName(soql.charAt(at))) {
            at++;
        }
        return soql.substring(start, at);
    }

    private String sign(char c) {
        at++;
        if (c == '(') {
            depth++;
        } else if (c == ')') {
            depth--;
        }
        return String.valueOf(c);
    }

    private void skipString() {
        at++;
        while (at < soql.length() && soql.charAt(at) != '\'') {
            at += soql.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipTo(String end) {
        int found = soql.indexOf(end, at + 2);
        at = found < 0 ? soql.length() : found + end.length();
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && isPartOfName(word.charAt(0));
    }

    private static boolean isPartOfName(char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
