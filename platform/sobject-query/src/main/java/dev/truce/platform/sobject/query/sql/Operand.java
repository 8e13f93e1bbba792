package dev.truce.platform.sobject.query.sql;

import java.util.List;

/** A literal as the value that a column is compared to. */
sealed interface Operand {

    /** Where the column equals it. */
    Criterion equal(Column column, Parameters parameters);

    /** Where the column lies before it. */
    Criterion less(Column column, Parameters parameters);

    /** Where the column lies before it or equals it. */
    Criterion lessOrEqual(Column column, Parameters parameters);

    /** Where the column lies behind it. */
    Criterion greater(Column column, Parameters parameters);

    /** Where the column lies behind it or equals it. */
    Criterion greaterOrEqual(Column column, Parameters parameters);

    /** No value: only equality says something. */
    record Nothing() implements Operand {
        @Override
        public Criterion equal(Column column, Parameters parameters) {
            return new Criterion.Empty(column);
        }

        @Override
        public Criterion less(Column column, Parameters parameters) {
            return new Criterion.Never();
        }

        @Override
        public Criterion lessOrEqual(Column column, Parameters parameters) {
            return new Criterion.Never();
        }

        @Override
        public Criterion greater(Column column, Parameters parameters) {
            return new Criterion.Never();
        }

        @Override
        public Criterion greaterOrEqual(Column column, Parameters parameters) {
            return new Criterion.Never();
        }
    }

    /** One value of the column's own Java type. */
    record Point(Object value) implements Operand {
        @Override
        public Criterion equal(Column column, Parameters parameters) {
            return compared(column, "=", parameters);
        }

        @Override
        public Criterion less(Column column, Parameters parameters) {
            return compared(column, "<", parameters);
        }

        @Override
        public Criterion lessOrEqual(Column column, Parameters parameters) {
            return compared(column, "<=", parameters);
        }

        @Override
        public Criterion greater(Column column, Parameters parameters) {
            return compared(column, ">", parameters);
        }

        @Override
        public Criterion greaterOrEqual(Column column, Parameters parameters) {
            return compared(column, ">=", parameters);
        }

        private Criterion compared(Column column, String operator, Parameters parameters) {
            return new Criterion.Comparing(
                    column, "%s %s %s".formatted(column.comparable(), operator, column.comparable(value, parameters)));
        }
    }

    /**
     * Everything from one value up to, and without, another: a date literal such as {@code TODAY}. It may be
     * empty: a fraction that a whole number is compared to lies between the values.
     */
    record Range(Object first, Object until) implements Operand {
        @Override
        public Criterion equal(Column column, Parameters parameters) {
            return new Criterion.AllOf(List.of(greaterOrEqual(column, parameters), before(until, column, parameters)));
        }

        @Override
        public Criterion less(Column column, Parameters parameters) {
            return before(first, column, parameters);
        }

        @Override
        public Criterion lessOrEqual(Column column, Parameters parameters) {
            return before(until, column, parameters);
        }

        @Override
        public Criterion greater(Column column, Parameters parameters) {
            return from(until, column, parameters);
        }

        @Override
        public Criterion greaterOrEqual(Column column, Parameters parameters) {
            return from(first, column, parameters);
        }

        private static Criterion before(Object value, Column column, Parameters parameters) {
            return new Criterion.Comparing(column, column.sql() + " < " + parameters.bind(value));
        }

        private static Criterion from(Object value, Column column, Parameters parameters) {
            return new Criterion.Comparing(column, column.sql() + " >= " + parameters.bind(value));
        }
    }
}
