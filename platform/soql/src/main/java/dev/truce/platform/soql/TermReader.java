package dev.truce.platform.soql;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads fields and functions of fields. */
final class TermReader {
    private final SoqlText query;
    private final TokenReader tokens;

    TermReader(TokenReader tokens) {
        this.query = tokens.query();
        this.tokens = tokens;
    }

    Term term() {
        return tokens.atCall() ? function() : new Term.Field(tokens.path());
    }

    private Term function() {
        Token name = tokens.peek();
        String upper = name.text().toUpperCase(Locale.ROOT);
        Optional<AggregateFunction> aggregate = named(AggregateFunction.values(), upper);
        Optional<DateFunction> date = named(DateFunction.values(), upper);
        if (upper.equals("DISTANCE")) {
            throw tokens.unsupported("places and distances are");
        }
        boolean known = aggregate.isPresent() || date.isPresent() || isOther(upper);
        tokens.next();
        if (!known) {
            throw tokens.unexpected();
        }
        tokens.expect("(");
        Term term = aggregate
                .map(function -> (Term) new Term.Aggregate(function, tokens.path(), name.offset()))
                .or(() -> date.map(function -> datePart(function, name.offset())))
                .orElseGet(() -> other(upper, name.offset()));
        tokens.expect(")");
        return term;
    }

    private static boolean isOther(String name) {
        return name.equals("GROUPING")
                || name.equals("TOLABEL")
                || name.equals("FORMAT")
                || name.equals("CONVERTCURRENCY");
    }

    private Term other(String name, int offset) {
        return switch (name) {
            case "GROUPING" -> new Term.GroupingOf(tokens.path(), offset);
            case "TOLABEL" -> new Term.Label(tokens.path(), offset);
            case "CONVERTCURRENCY" -> new Term.Converted(tokens.path(), offset);
            default -> new Term.Formatted(formattable(), offset);
        };
    }

    private Term formattable() {
        int offset = tokens.peek().offset();
        Term term = term();
        if (term instanceof Term.Formatted || term instanceof Term.Label || term instanceof Term.GroupingOf) {
            throw UnreadableQuery.malformed(query, offset, "format() takes a field, an aggregate or convertCurrency()");
        }
        return term;
    }

    private Term datePart(DateFunction function, int offset) {
        if (!tokens.take("convertTimezone", "(")) {
            return new Term.DatePart(function, tokens.path(), false, offset);
        }
        Path path = tokens.path();
        tokens.expect(")");
        return new Term.DatePart(function, path, true, offset);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
