package dev.truce.platform.sobject.query.soql;

import dev.truce.platform.sobject.definition.DateTimeType;
import io.github.apexdevtools.apexparser.ApexParser.DateFormulaContext;
import io.github.apexdevtools.apexparser.ApexParser.SignedNumberContext;
import io.github.apexdevtools.apexparser.ApexParser.ValueContext;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** Turns the values of the grammar into literals. */
final class LiteralReader {
    private static final int MOST_DIGITS = 64;
    private static final int DIGITS_OF_N = 9;
    private final SoqlText query;
    private final QuotedTexts quoted;

    LiteralReader(SoqlText query, QuotedTexts quoted) {
        this.query = query;
        this.quoted = quoted;
    }

    Literal read(ValueContext value) {
        int offset = value.getStart().getStartIndex();
        if (value.NULL() != null) {
            return new Literal.Absent();
        }
        if (value.StringLiteral() != null) {
            return quoted.at(offset);
        }
        if (value.BooleanLiteral() != null) {
            return new Literal.Flag(value.getText().toLowerCase(Locale.ROOT).equals("true"));
        }
        if (value.signedNumber() != null) {
            return new Literal.Numeral(number(value.signedNumber()));
        }
        if (value.DateLiteral() != null) {
            return dated(value, text -> new Literal.Day(LocalDate.parse(text)));
        }
        if (value.DateTimeLiteral() != null) {
            return dated(value, text -> new Literal.Moment(DateTimeType.parse(text.toUpperCase(Locale.ROOT))));
        }
        if (value.dateFormula() != null) {
            return new Literal.Period(period(value.dateFormula()));
        }
        if (value.boundExpression() != null) {
            throw new MalformedQuery(query, offset, "Bind variables only allowed in Apex code");
        }
        if (value.IntegralCurrencyLiteral() != null || value.TimeLiteral() != null) {
            throw MalformedQuery.unsupported(query, offset, "currency and time literals are");
        }
        throw SyntaxErrors.unexpected(query, value.getStart());
    }

    private Literal dated(ValueContext value, Function<String, Literal> parse) {
        try {
            return parse.apply(value.getText());
        } catch (DateTimeException impossible) {
            throw new MalformedQuery(
                    query, value.getStart().getStartIndex(), "there is no such date: " + value.getText());
        }
    }

    private BigDecimal number(SignedNumberContext written) {
        String text = written.getText();
        if (text.length() > MOST_DIGITS || !text.matches("[+-]?\\d*\\.?\\d+")) {
            throw new MalformedQuery(query, written.getStart().getStartIndex(), "no number in use: " + text);
        }
        return new BigDecimal(text);
    }

    private RelativePeriod period(DateFormulaContext written) {
        String name = written.getStart().getText();
        if (written.signedInteger() == null) {
            return RelativePeriod.named(name, 0);
        }
        String n = written.signedInteger().getText();
        if (!n.matches("\\+?\\d{1,%d}".formatted(DIGITS_OF_N)) || Integer.parseInt(n) > RelativePeriod.MOST_UNITS) {
            throw new MalformedQuery(
                    query,
                    written.signedInteger().getStart().getStartIndex(),
                    "%s takes a number from 0 to %d".formatted(name, RelativePeriod.MOST_UNITS));
        }
        return RelativePeriod.named(name, Integer.parseInt(n));
    }
}
