package dev.truce.platform.sobject.query.soql;

import java.util.Locale;
import java.util.stream.Stream;

/** How a field is compared. */
public enum Operator {
    EQUAL("="),
    UNEQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    LIKE("like"),
    IN("in"),
    NOT_IN("not in"),
    INCLUDES("includes"),
    EXCLUDES("excludes");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As it is written, in lower case. */
    public String symbol() {
        return symbol;
    }

    public boolean takesList() {
        return this == IN || this == NOT_IN || this == INCLUDES || this == EXCLUDES;
    }

    /** Reads what the grammar accepted as an operator, in any case. */
    static Operator written(String text) {
        String symbol = text.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst()
                .orElse(UNEQUAL); // "<>", the only one that is written in two ways
    }
}
