package dev.truce.deals.deal.port;

/** Records beside the lines that are part of what a deal sells: promises and assumptions. */
public interface ScopePart {

    /** What kind of part it is. */
    Kind kind();

    /** A text in which everything shows that a delivery review depends on. */
    String canonical(String dealId);

    /** How many there are that a handoff has to know about. */
    int count(String dealId);

    /** The kinds of parts. */
    enum Kind {
        PROMISES,
        ASSUMPTIONS
    }
}
