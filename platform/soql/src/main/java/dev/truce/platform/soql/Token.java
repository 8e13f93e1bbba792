package dev.truce.platform.soql;

/** A word, value or sign of a query, as it is written, and where. */
record Token(Kind kind, String text, int offset) {

    /** What a token can be; END stands behind the last one. */
    enum Kind {
        WORD,
        NUMBER,
        QUOTED,
        DAY,
        MOMENT,
        SIGN,
        END
    }

    /** Whether it is this word, in any case, or this sign. */
    boolean is(String wanted) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(wanted);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
