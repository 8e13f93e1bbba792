package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * When a conditional item must be answered, asked of the facts of a deal:
 * {@code deviations > 0}, {@code hard = true and not (industry in ('Banking', 'Insurance'))}.
 * A fact that the deal does not have fulfils no comparison; texts are compared in any case.
 */
final class ConditionExpression {
    private final String text;
    private final Node root;
    private final Set<String> facts = new TreeSet<>();

    private ConditionExpression(String text, Node root) {
        this.text = text;
        this.root = root;
        root.collect(facts);
    }

    /** @throws UnreadableCondition when the text is no condition, with the place where it stops being one */
    static ConditionExpression parse(String text) {
        return new ConditionExpression(text, new ConditionParser(text).whole());
    }

    boolean holds(Map<String, Object> deal) {
        return root.holds(deal);
    }

    /** @throws UnreadableCondition when it asks for what is no fact of a deal, with the facts there are */
    void requireKnown() {
        Set<String> unknown = new TreeSet<>(facts);
        unknown.removeAll(ConditionFact.factNames());
        if (!unknown.isEmpty()) {
            throw new UnreadableCondition(
                    text, "%s is no fact of a deal, facts are %s".formatted(unknown, ConditionFact.factNames()));
        }
    }

    /** Names of the facts it asks for. */
    Set<String> facts() {
        return facts;
    }

    /** A part of a condition. */
    sealed interface Node {
        boolean holds(Map<String, Object> deal);

        void collect(Set<String> names);
    }

    /** All hold, or one of them. */
    record Joined(boolean all, List<Node> parts) implements Node {
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
    record Not(Node part) implements Node {
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
    record Comparison(String fact, String operator, List<Object> values) implements Node {
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

    /** The condition of a conditional item is no condition. */
    static final class UnreadableCondition extends Refusal {
        UnreadableCondition(String condition, String wrong) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "The condition '%s' cannot be read: %s. Write such as: deviations > 0, or industry in ('Banking', 'Insurance')"
                            .formatted(condition, wrong),
                    "Condition_Expression__c");
        }
    }
}
