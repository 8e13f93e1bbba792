package dev.truce.platform.soql;

import dev.truce.platform.soql.Token.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the values that something is compared to. */
final class LiteralReader {
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT);

    private static final int MOST_DIGITS = 64;
    private static final int DIGITS_OF_N = 9;
    private final SoqlText query;
    private final TokenReader tokens;

    LiteralReader(TokenReader tokens) {
        this.query = tokens.query();
        this.tokens = tokens;
    }

    /** Literals in parentheses, at least one. */
    List<Literal> list() {
        tokens.expect("(");
        List<Literal> literals = new ArrayList<>();
        do {
            literals.add(literal());
        } while (tokens.take(","));
        tokens.expect(")");
        return literals;
    }

    Literal literal() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case QUOTED -> QuotedText.at(query, tokens.next().offset()).literal();
            case NUMBER -> number("");
            case DAY -> dated(text -> new Literal.Day(LocalDate.parse(text)));
            case MOMENT -> dated(text -> new Literal.Moment(moment(text)));
            case WORD -> word();
            case SIGN -> signed();
            case END -> throw tokens.unexpected();
        };
    }

    private Literal signed() {
        if (tokens.at(":")) {
            throw UnreadableQuery.malformed(query, tokens.peek().offset(), "Bind variables only allowed in Apex code");
        }
        if (tokens.at("-") || tokens.at("+")) {
            String sign = tokens.next().text();
            if (tokens.at(Kind.NUMBER)) {
                return number(sign);
            }
        }
        throw tokens.unexpected();
    }

    private Literal number(String sign) {
        Token token = tokens.next();
        if (token.text().length() > MOST_DIGITS || !token.text().matches("\\d*\\.?\\d+")) {
            throw UnreadableQuery.malformed(query, token.offset(), "no number in use: " + token.text());
        }
        return new Literal.Numeral(new BigDecimal(sign + token.text()));
    }

    private Literal dated(Function<String, Literal> parse) {
        Token token = tokens.next();
        try {
            return parse.apply(token.text());
        } catch (DateTimeException impossible) {
            throw UnreadableQuery.malformed(query, token.offset(), "there is no such date: " + token.text());
        }
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text.toUpperCase(Locale.ROOT), MOMENT)
                .toInstant()
                .truncatedTo(ChronoUnit.MILLIS);
    }

    private Literal word() {
        if (tokens.take("null")) {
            return new Literal.Absent();
        }
        if (tokens.take("true")) {
            return new Literal.Flag(true);
        }
        if (tokens.take("false")) {
            return new Literal.Flag(false);
        }
        if (tokens.peek().text().matches("[A-Za-z]{3}\\d+")) {
            throw tokens.unsupported("currency literals are");
        }
        return new Literal.Period(period());
    }

    private RelativePeriod period() {
        String name = tokens.peek().text();
        Optional<RelativePeriod> single = RelativePeriod.named(name);
        if (single.isPresent()) {
            tokens.next();
            return single.get();
        }
        if (RelativePeriod.counted(name, 0).isEmpty()) {
            throw tokens.unexpected();
        }
        tokens.next();
        tokens.expect(":");
        return RelativePeriod.counted(name, n(name)).orElseThrow();
    }

    private int n(String name) {
        int offset = tokens.peek().offset();
        String sign = tokens.at("-") || tokens.at("+") ? tokens.next().text() : "";
        String digits = tokens.expect(Kind.NUMBER).text();
        if (sign.equals("-")
                || !digits.matches("\\d{1,%d}".formatted(DIGITS_OF_N))
                || Integer.parseInt(digits) > RelativePeriod.MOST_UNITS) {
            throw UnreadableQuery.malformed(
                    query, offset, "%s takes a number from 0 to %d".formatted(name, RelativePeriod.MOST_UNITS));
        }
        return Integer.parseInt(digits);
    }
}
