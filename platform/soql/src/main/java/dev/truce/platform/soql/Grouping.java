package dev.truce.platform.soql;

import java.util.List;
import java.util.Optional;

/**
 * Which rows make a group.
 *
 * @param terms rows that agree in all of them, at least one
 * @param having what has to hold for a group
 */
public record Grouping(Kind kind, List<Term> terms, Optional<Condition> having, int offset) {

    /** Whether there are groups of groups: ROLLUP adds those that agree in the first terms, CUBE in any of them. */
    public enum Kind {
        PLAIN,
        ROLLUP,
        CUBE
    }

    public Grouping {
        terms = List.copyOf(terms);
    }
}
