package dev.truce.platform.sobject.query.soql;

import io.github.apexdevtools.apexparser.ApexLexer;
import io.github.apexdevtools.apexparser.ApexParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Reads what follows WHERE. AND, OR, NOT and parentheses are read here and only single comparisons by the
 * grammar: it takes NOT in the first place only, and its time grows with the cube of the nesting.
 */
final class ConditionReader {
    private static final int DEEPEST = 50;
    private static final int MOST_COMPARISONS = 2_000;
    private final SoqlText query;
    private final ApexParser parser;
    private final ComparisonReader comparisons;
    private int depth;
    private int read;
    private int lastStart;
    private int lastEnd;

    /** Reads with a parser that stands behind the WHERE. */
    ConditionReader(SoqlText query, QuotedTexts quoted, ApexParser parser) {
        this.query = query;
        this.parser = parser;
        this.comparisons = new ComparisonReader(query, quoted);
    }

    /** Conditions joined by AND, or by OR; both need parentheses. Leaves the parser behind the last. */
    Condition condition() {
        Condition first = single();
        int joint = next().getType();
        if (joint != ApexLexer.SOQLAND && joint != ApexLexer.SOQLOR) {
            return first;
        }
        List<Condition> joined = new ArrayList<>(List.of(first));
        while (next().getType() == joint) {
            parser.getTokenStream().consume();
            joined.add(single());
        }
        if (next().getType() == ApexLexer.SOQLAND || next().getType() == ApexLexer.SOQLOR) {
            throw SyntaxErrors.unexpected(query, next());
        }
        return joint == ApexLexer.SOQLAND ? new Condition.All(joined) : new Condition.Any(joined);
    }

    private Condition single() {
        return switch (next().getType()) {
            case ApexLexer.NOT -> new Condition.Not(nested(this::single));
            case ApexLexer.LPAREN -> {
                Condition inner = nested(this::condition);
                if (next().getType() != ApexLexer.RPAREN) {
                    throw SyntaxErrors.unexpected(query, next());
                }
                parser.getTokenStream().consume();
                yield inner;
            }
            default -> comparison();
        };
    }

    private Condition nested(java.util.function.Supplier<Condition> inner) {
        Token opening = next();
        if (++depth > DEEPEST) {
            throw new QueryTooComplicated(
                    query, opening.getStartIndex(), "conditions are nested deeper than " + DEEPEST + " levels");
        }
        parser.getTokenStream().consume();
        Condition condition = inner.get();
        depth--;
        return condition;
    }

    private Condition comparison() {
        Token first = next();
        if (++read > MOST_COMPARISONS) {
            throw new QueryTooComplicated(
                    query, first.getStartIndex(), "there are more than " + MOST_COMPARISONS + " comparisons");
        }
        lastStart = parser.getTokenStream().index();
        Condition.Comparison comparison = comparisons.read(parser.fieldExpression());
        lastEnd = parser.getTokenStream().index();
        return comparison;
    }

    /** The query with the last comparison in the place of the whole condition, for the grammar to check the rest. */
    SoqlTokens withoutAllButOne(SoqlTokens tokens, int start) {
        return tokens.reduced(start, parser.getTokenStream().index(), lastStart, lastEnd);
    }

    private Token next() {
        return parser.getTokenStream().LT(1);
    }
}
