package dev.truce.platform.soql;

import java.util.List;

/** What a text has to have in it to be found. */
public sealed interface SearchTerm {

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of term. */
    interface Visitor<R> {
        R words(Words words);

        R all(All all);

        R any(Any any);

        R not(Not not);
    }

    /**
     * Words that stand next to each other; mostly there is only one.
     *
     * @param pattern finds them, as a regular expression of PostgreSQL to be matched without regard to case; it is made
     *     of letters, digits and what the database takes for borders of words, and of nothing else that was asked
     */
    record Words(String pattern) implements SearchTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** Joined by AND, or by nothing. */
    record All(List<SearchTerm> terms) implements SearchTerm {
        public All {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.all(this);
        }
    }

    /** Joined by OR. */
    record Any(List<SearchTerm> terms) implements SearchTerm {
        public Any {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /** What follows AND NOT. */
    record Not(SearchTerm term) implements SearchTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }
}
