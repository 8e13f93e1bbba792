package dev.truce.platform.soql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what follows WHERE or HAVING. */
final class ConditionReader {
    private static final int DEEPEST = 50;
    private static final int MOST_COMPARISONS = 2_000;
    private final SoqlText query;
    private final TokenReader tokens;
    private final TermReader terms;
    private final LiteralReader literals;
    private final Supplier<Query> inner;
    private int depth;
    private int read;

    /** @param inner reads a query that begins at the next token */
    ConditionReader(TokenReader tokens, TermReader terms, Supplier<Query> inner) {
        this.query = tokens.query();
        this.tokens = tokens;
        this.terms = terms;
        this.literals = new LiteralReader(tokens);
        this.inner = inner;
    }

    /** Conditions joined by AND, or by OR; both need parentheses. */
    Condition condition() {
        Condition first = single();
        if (!tokens.at("and") && !tokens.at("or")) {
            return first;
        }
        String joint = tokens.peek().text();
        List<Condition> joined = new ArrayList<>(List.of(first));
        while (tokens.take(joint)) {
            joined.add(single());
        }
        if (tokens.at("and") || tokens.at("or")) {
            throw tokens.unexpected();
        }
        return joint.equalsIgnoreCase("and") ? new Condition.All(joined) : new Condition.Any(joined);
    }

    private Condition single() {
        if (tokens.at("not")) {
            return new Condition.Not(nested(this::single));
        }
        if (tokens.at("(")) {
            Condition inParentheses = nested(this::condition);
            tokens.expect(")");
            return inParentheses;
        }
        return comparison();
    }

    private Condition nested(Supplier<Condition> content) {
        Token opening = tokens.next();
        if (++depth > DEEPEST) {
            throw UnreadableQuery.tooComplicated(
                    query, opening.offset(), "conditions are nested deeper than " + DEEPEST + " levels");
        }
        Condition condition = content.get();
        depth--;
        return condition;
    }

    private Condition comparison() {
        if (++read > MOST_COMPARISONS) {
            throw UnreadableQuery.tooComplicated(
                    query, tokens.peek().offset(), "there are more than " + MOST_COMPARISONS + " comparisons");
        }
        Term term = terms.term();
        Operator operator = operator();
        boolean member = operator == Operator.IN || operator == Operator.NOT_IN;
        if (member && tokens.at("(", "select")) {
            return membership(term, operator);
        }
        return new Condition.Comparison(
                term, operator, operator.takesList() ? literals.list() : List.of(literals.literal()));
    }

    private Operator operator() {
        if (tokens.take("not", "in")) {
            return Operator.NOT_IN;
        }
        for (Operator word : List.of(Operator.IN, Operator.LIKE, Operator.INCLUDES, Operator.EXCLUDES)) {
            if (tokens.take(word.symbol())) {
                return word;
            }
        }
        Optional<Operator> sign = Operator.sign(tokens.peek().text());
        if (sign.isEmpty() || !tokens.at(Token.Kind.SIGN)) {
            throw tokens.unexpected();
        }
        tokens.next();
        return sign.get();
    }

    private Condition membership(Term term, Operator operator) {
        if (!(term instanceof Term.Field field)) {
            throw tokens.unexpected();
        }
        tokens.expect("(");
        Query ids = inner.get();
        tokens.expect(")");
        return new Condition.Membership(field.path(), operator == Operator.NOT_IN, ids);
    }
}
