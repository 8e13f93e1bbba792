package dev.truce.platform.soql;

import java.util.Optional;
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

    /** The one that is written by a sign; empty when none is. */
    static Optional<Operator> sign(String text) {
        return text.equals("<>")
                ? Optional.of(UNEQUAL)
                : Stream.of(values())
                        .filter(operator -> operator.symbol.equals(text))
                        .findFirst();
    }
}
