package dev.truce.handoffs.template;

import dev.truce.handoffs.template.ConditionNode.Comparison;
import dev.truce.handoffs.template.ConditionNode.Joined;
import dev.truce.handoffs.template.ConditionNode.Not;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a condition: {@code or} binds weaker than {@code and}, {@code and} weaker than {@code not}. */
final class ConditionParser {
    private static final int DEEPEST = 32;
    private static final List<String> OPERATORS = List.of("=", "<>", "<", "<=", ">", ">=");
    private final ConditionTokens tokens;
    private int depth;

    ConditionParser(String text) {
        this.tokens = new ConditionTokens(text);
    }

    ConditionNode whole() {
        ConditionNode node = any();
        if (!tokens.isAtEnd()) {
            throw tokens.expected("and, or, or its end");
        }
        return node;
    }

    private ConditionNode any() {
        return joined("or", false, this::all);
    }

    private ConditionNode all() {
        return joined("and", true, this::one);
    }

    private ConditionNode joined(String word, boolean all, Supplier<ConditionNode> part) {
        List<ConditionNode> parts = new ArrayList<>();
        parts.add(part.get());
        while (tokens.take(word)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : new Joined(all, parts);
    }

    private ConditionNode one() {
        if (++depth > DEEPEST) {
            throw tokens.unreadable("it is nested too deeply");
        }
        try {
            if (tokens.take("not")) {
                return new Not(one());
            }
            if (tokens.take("(")) {
                ConditionNode inner = any();
                tokens.require(")");
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private ConditionNode comparison() {
        String fact = tokens.peek();
        if (!fact.matches("[A-Za-z][A-Za-z0-9]*")) {
            throw tokens.expected("the name of a fact");
        }
        tokens.skip();
        if (tokens.take("in")) {
            return new Comparison(fact, "in", list());
        }
        for (String operator : OPERATORS) {
            if (tokens.take(operator)) {
                return new Comparison(fact, operator, List.of(value()));
            }
        }
        return new Comparison(fact, "=", List.of(true));
    }

    private List<Object> list() {
        tokens.require("(");
        List<Object> values = new ArrayList<>();
        do {
            values.add(value());
        } while (tokens.take(","));
        tokens.require(")");
        return values;
    }

    private Object value() {
        String token = tokens.peek();
        Object value;
        if (token.startsWith("'")) {
            value = token.substring(1, token.length() - 1);
        } else if (token.equals("true") || token.equals("false")) {
            value = Boolean.valueOf(token);
        } else if (token.matches("-?\\d.*")) {
            value = new BigDecimal(token);
        } else {
            throw tokens.expected("a number, true, false or a 'text'");
        }
        tokens.skip();
        return value;
    }
}
