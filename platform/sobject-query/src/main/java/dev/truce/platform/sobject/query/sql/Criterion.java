package dev.truce.platform.sobject.query.sql;

import java.util.List;

/**
 * One comparison in SQL, in both senses. SQL leaves open whether something holds for an empty field; a
 * query does not: what does not hold, fails, so that {@code NOT (f = 'x')} finds rows where f is empty.
 * Both senses can be joined with others as they are.
 */
sealed interface Criterion {

    /** True for exactly the rows it holds for; false or open for all others. */
    String holds();

    /** True for exactly the rows it does not hold for, empty fields among them. */
    String fails();

    /** Holds where a single comparison is true, which is open where the column is empty. */
    record Comparing(Column column, String expression) implements Criterion {
        @Override
        public String holds() {
            return expression;
        }

        @Override
        public String fails() {
            return column.leavesOpen()
                    ? "(not (%s) or %s is null)".formatted(expression, column.sql())
                    : "not (%s)".formatted(expression);
        }
    }

    /** Holds where the column is empty. */
    record Empty(Column column) implements Criterion {
        @Override
        public String holds() {
            return column.sql() + " is null";
        }

        @Override
        public String fails() {
            return column.sql() + " is not null";
        }
    }

    /** Holds for no row, such as what is less than nothing. */
    record Never() implements Criterion {
        @Override
        public String holds() {
            return "false";
        }

        @Override
        public String fails() {
            return "true";
        }
    }

    /** Holds where another one fails. */
    record Contrary(Criterion of) implements Criterion {
        @Override
        public String holds() {
            return of.fails();
        }

        @Override
        public String fails() {
            return of.holds();
        }
    }

    /** Holds where one of several holds. */
    record AnyOf(List<Criterion> criteria) implements Criterion {
        @Override
        public String holds() {
            return joined(" or ", criteria.stream().map(Criterion::holds).toList());
        }

        @Override
        public String fails() {
            return joined(" and ", criteria.stream().map(Criterion::fails).toList());
        }
    }

    /** Holds where all of several hold. */
    record AllOf(List<Criterion> criteria) implements Criterion {
        @Override
        public String holds() {
            return joined(" and ", criteria.stream().map(Criterion::holds).toList());
        }

        @Override
        public String fails() {
            return joined(" or ", criteria.stream().map(Criterion::fails).toList());
        }
    }

    /** Holds where another query finds the id that the column holds. */
    record Found(String found) implements Criterion {
        @Override
        public String holds() {
            return found;
        }

        @Override
        public String fails() {
            return "not " + found;
        }
    }

    private static String joined(String operator, List<String> conditions) {
        return "(" + String.join(operator, conditions) + ")";
    }
}
