package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.soql.Condition.Comparison;
import dev.truce.platform.soql.Literal;
import dev.truce.platform.soql.Operator;
import dev.truce.platform.soql.SoqlText;
import dev.truce.platform.soql.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Translates single comparisons. */
final class Comparisons {
    private final SoqlText query;
    private final Function<Term, Column> columns;
    private final Parameters parameters;
    private final LocalDate today;

    /** @param columns what terms are in this place of the query, or refuses them */
    Comparisons(SoqlText query, Function<Term, Column> columns, Parameters parameters, LocalDate today) {
        this.query = query;
        this.columns = columns;
        this.parameters = parameters;
        this.today = today;
    }

    Criterion criterion(Comparison comparison) {
        Column column = columns.apply(comparison.term());
        requireOperator(column, comparison);
        Operands operands = Operands.of(query, comparison.term().offset(), column, today);
        Literal literal = comparison.literal();
        return switch (comparison.operator()) {
            case EQUAL -> literal.accept(operands).equal(column, parameters);
            case UNEQUAL -> new Criterion.Contrary(literal.accept(operands).equal(column, parameters));
            case LESS -> literal.accept(operands).less(column, parameters);
            case LESS_OR_EQUAL -> literal.accept(operands).lessOrEqual(column, parameters);
            case GREATER -> literal.accept(operands).greater(column, parameters);
            case GREATER_OR_EQUAL -> literal.accept(operands).greaterOrEqual(column, parameters);
            case LIKE -> like(column, literal, operands);
            case IN -> in(column, comparison.literals(), operands);
            case NOT_IN -> new Criterion.Contrary(in(column, comparison.literals(), operands));
            case INCLUDES -> includes(column, comparison.literals(), operands);
            case EXCLUDES -> new Criterion.Contrary(includes(column, comparison.literals(), operands));
        };
    }

    private void requireOperator(Column column, Comparison comparison) {
        FieldKind kind = column.kind();
        Operator operator = comparison.operator();
        boolean fits =
                switch (operator) {
                    case EQUAL, UNEQUAL, IN, NOT_IN -> true;
                    case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                        kind != FieldKind.BOOLEAN && kind != FieldKind.MULTIPICKLIST;
                    case LIKE -> kind.isText();
                    case INCLUDES, EXCLUDES -> kind == FieldKind.MULTIPICKLIST;
                };
        if (!fits) {
            throw InvalidFilter.operator(query, comparison.term().offset(), column, operator);
        }
    }

    private Criterion in(Column column, List<Literal> literals, Operands operands) {
        List<Object> points = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        for (Literal literal : literals) {
            Operand operand = literal.accept(operands);
            if (operand instanceof Operand.Point point) {
                points.add(point.value());
            } else {
                criteria.add(operand.equal(column, parameters));
            }
        }
        if (!points.isEmpty()) {
            criteria.add(new Criterion.Comparing(column, column.isOneOf(points, parameters)));
        }
        return new Criterion.AnyOf(criteria);
    }

    private Criterion like(Column column, Literal literal, Operands operands) {
        return literal instanceof Literal.Text text
                ? matches(column, column.comparable(), text.pattern())
                : requireAbsent(literal, operands);
    }

    private Criterion requireAbsent(Literal literal, Operands operands) {
        literal.accept(operands); // refuses what is no text
        return new Criterion.Never();
    }

    /** Each literal names values that all have to be chosen, joined by semicolons. */
    private Criterion includes(Column column, List<Literal> literals, Operands operands) {
        List<Criterion> choices = new ArrayList<>();
        for (Literal literal : literals) {
            choices.add(
                    literal instanceof Literal.Text text
                            ? includesAll(column, text.value())
                            : requireAbsent(literal, operands));
        }
        return new Criterion.AnyOf(choices);
    }

    private Criterion includesAll(Column column, String values) {
        String enclosed = "lower(concat(';', %s, ';'))".formatted(column.sql());
        List<Criterion> parts = new ArrayList<>();
        for (String value : values.split(";", -1)) {
            parts.add(matches(column, enclosed, "%;" + escaped(value.strip()) + ";%"));
        }
        return new Criterion.AllOf(parts);
    }

    /** In patterns a backslash takes the special meaning from the next character, which is so in PostgreSQL too. */
    private Criterion matches(Column column, String text, String pattern) {
        return new Criterion.Comparing(column, "%s like lower(%s)".formatted(text, parameters.bind(pattern)));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }
}
