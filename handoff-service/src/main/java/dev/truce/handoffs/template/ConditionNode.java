package dev.truce.handoffs.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** A part of the syntax tree of a condition. */
sealed interface ConditionNode {

    boolean holds(Map<String, Object> deal);

    /** Adds the names of the facts it asks for. */
    void collect(Set<String> names);

    /** All hold, or one of them. */
    record Joined(boolean all, List<ConditionNode> parts) implements ConditionNode {
        @Override
        public boolean holds(Map<String, Object> deal) {
            return all
                    ? parts.stream().allMatch(part -> part.holds(deal))
                    : parts.stream().anyMatch(part -> part.holds(deal));
        }

        @Override
        public void collect(Set<String> names) {
            parts.forEach(part -> part.collect(names));
        }
    }

    /** It does not hold. */
    record Not(ConditionNode part) implements ConditionNode {
        @Override
        public boolean holds(Map<String, Object> deal) {
            return !part.holds(deal);
        }

        @Override
        public void collect(Set<String> names) {
            part.collect(names);
        }
    }

    /** A fact compared with a value: {@code =, <>, <, <=, >, >=}, or {@code in} a list of values. */
    record Comparison(String fact, String operator, List<Object> values) implements ConditionNode {
        @Override
        public boolean holds(Map<String, Object> deal) {
            Object known = deal.get(fact);
            if (known == null) {
                return false;
            }
            Object value = values.get(0);
            return switch (operator) {
                case "in" -> values.stream().anyMatch(listed -> same(known, listed));
                case "=" -> same(known, value);
                case "<>" -> !same(known, value);
                case ">" -> order(known, value, order -> order > 0);
                case ">=" -> order(known, value, order -> order >= 0);
                case "<" -> order(known, value, order -> order < 0);
                case "<=" -> order(known, value, order -> order <= 0);
                default -> throw new IllegalStateException("no such operator: " + operator);
            };
        }

        @Override
        public void collect(Set<String> names) {
            names.add(fact);
        }

        private static boolean same(Object known, Object value) {
            return known instanceof BigDecimal
                    ? order(known, value, order -> order == 0)
                    : known.toString().equalsIgnoreCase(value.toString());
        }

        private static boolean order(Object known, Object value, IntPredicate wanted) {
            return known instanceof BigDecimal left
                    && value instanceof BigDecimal right
                    && wanted.test(left.compareTo(right));
        }
    }
}
