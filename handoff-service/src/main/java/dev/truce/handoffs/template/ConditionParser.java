package dev.truce.handoffs.template;

import dev.truce.handoffs.template.ConditionExpression.Comparison;
import dev.truce.handoffs.template.ConditionExpression.Joined;
import dev.truce.handoffs.template.ConditionExpression.Node;
import dev.truce.handoffs.template.ConditionExpression.Not;
import dev.truce.handoffs.template.ConditionExpression.UnreadableCondition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a condition: {@code or} binds weaker than {@code and}, {@code and} weaker than {@code not}. */
final class ConditionParser {
    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 32;
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(<=|>=|<>|[=<>(),])|('[^']*')|(-?\\d+(?:\\.\\d+)?)|([A-Za-z][A-Za-z0-9]*))");
    private static final List<String> OPERATORS = List.of("=", "<>", "<", "<=", ">", ">=");
    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;
    private int depth;

    ConditionParser(String text) {
        this.text = text;
        if (text.length() > LONGEST) {
            throw new UnreadableCondition(
                    text.substring(0, LONGEST), "it has more than %d characters".formatted(LONGEST));
        }
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.stripTrailing().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new UnreadableCondition(text, "it cannot be read from character %d on".formatted(end + 1));
            }
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
    }

    Node whole() {
        Node node = any();
        if (next < tokens.size()) {
            throw expected("and, or, or its end");
        }
        return node;
    }

    private Node any() {
        return joined("or", false, this::all);
    }

    private Node all() {
        return joined("and", true, this::one);
    }

    private Node joined(String word, boolean all, Supplier<Node> part) {
        List<Node> parts = new ArrayList<>();
        parts.add(part.get());
        while (take(word)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : new Joined(all, parts);
    }

    private Node one() {
        if (++depth > DEEPEST) {
            throw new UnreadableCondition(text, "it is nested too deeply");
        }
        try {
            if (take("not")) {
                return new Not(one());
            }
            if (take("(")) {
                Node inner = any();
                require(")");
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Node comparison() {
        String fact = peek();
        if (!fact.matches("[A-Za-z][A-Za-z0-9]*")) {
            throw expected("the name of a fact");
        }
        next++;
        if (take("in")) {
            return new Comparison(fact, "in", list());
        }
        for (String operator : OPERATORS) {
            if (take(operator)) {
                return new Comparison(fact, operator, List.of(value()));
            }
        }
        return new Comparison(fact, "=", List.of(true));
    }

    private List<Object> list() {
        require("(");
        List<Object> values = new ArrayList<>();
        do {
            values.add(value());
        } while (take(","));
        require(")");
        return values;
    }

    private Object value() {
        String token = peek();
        next++;
        if (token.startsWith("'")) {
            return token.substring(1, token.length() - 1);
        }
        if (token.equals("true") || token.equals("false")) {
            return Boolean.valueOf(token);
        }
        if (token.matches("-?\\d.*")) {
            return new BigDecimal(token);
        }
        next--;
        throw expected("a number, true, false or a 'text'");
    }

    private boolean take(String token) {
        if (peek().toLowerCase(Locale.ROOT).equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void require(String token) {
        if (!take(token)) {
            throw expected(token);
        }
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private UnreadableCondition expected(String right) {
        return new UnreadableCondition(
                text,
                peek().isEmpty()
                        ? "%s is expected at its end".formatted(right)
                        : "%s is expected instead of %s".formatted(right, peek()));
    }
}
