package dev.truce.platform.sobject.query.soql;

import io.github.apexdevtools.apexparser.ApexParser.ComparisonOperatorContext;
import io.github.apexdevtools.apexparser.ApexParser.FieldExpressionContext;
import io.github.apexdevtools.apexparser.ApexParser.FieldNameContext;
import io.github.apexdevtools.apexparser.ApexParser.ValueContext;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Turns a comparison of the grammar into ours. */
final class ComparisonReader {
    private final SoqlText query;
    private final LiteralReader literals;

    ComparisonReader(SoqlText query, QuotedTexts quoted) {
        this.query = query;
        this.literals = new LiteralReader(query, quoted);
    }

    Condition.Comparison read(FieldExpressionContext written) {
        if (written.soqlFunction() != null) {
            throw MalformedQuery.unsupported(query, written.getStart().getStartIndex(), "functions in conditions are");
        }
        Operator operator = operator(written.comparisonOperator());
        return new Condition.Comparison(path(written.fieldName()), operator, literals(operator, written.value()));
    }

    static Path path(FieldNameContext written) {
        return new Path(
                written.soqlId().stream().map(RuleContext::getText).toList(),
                written.getStart().getStartIndex());
    }

    private List<Literal> literals(Operator operator, ValueContext value) {
        if (value.subQuery() != null) {
            throw MalformedQuery.unsupported(query, value.getStart().getStartIndex(), "semi-joins are");
        }
        boolean listed = value.valueList() != null;
        if (listed != operator.takesList()) {
            throw SyntaxErrors.unexpected(query, value.getStart());
        }
        return listed ? value.valueList().value().stream().map(literals::read).toList() : List.of(literals.read(value));
    }

    private Operator operator(ComparisonOperatorContext written) {
        List<String> words = written.children.stream().map(ParseTree::getText).toList();
        boolean symbols = written.NOT() == null;
        if (symbols
                && written.getText().length()
                        != written.getStop().getStopIndex() - written.getStart().getStartIndex() + 1) {
            throw SyntaxErrors.unexpected(query, written.getStop()); // "< =" is no operator
        }
        return Operator.written(words.stream().collect(Collectors.joining(symbols ? "" : " ")));
    }
}
