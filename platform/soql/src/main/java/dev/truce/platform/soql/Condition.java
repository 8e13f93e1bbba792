package dev.truce.platform.soql;

import java.util.List;

/** What has to hold for a row. */
public sealed interface Condition {

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of condition. */
    interface Visitor<R> {
        R all(All all);

        R any(Any any);

        R not(Not not);

        R comparison(Comparison comparison);

        R membership(Membership membership);
    }

    /** Joined by AND. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.all(this);
        }
    }

    /** Joined by OR. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /** The contrary. */
    record Not(Condition condition) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * A term against one literal, or a list of them where the operator takes one.
     *
     * @param literals at least one, and only one unless {@link Operator#takesList()}
     */
    record Comparison(Term term, Operator operator, List<Literal> literals) implements Condition {
        public Comparison {
            literals = List.copyOf(literals);
        }

        /** The literal of an operator that takes one. */
        public Literal literal() {
            return literals.get(0);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /**
     * An id among those another query finds ({@code Id IN (SELECT AccountId FROM Opportunity)}), or not among them.
     *
     * @param ids selects one field
     */
    record Membership(Path path, boolean contrary, Query ids) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.membership(this);
        }
    }
}
