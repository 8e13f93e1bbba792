package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a conditional item must be answered, asked of the facts of a deal:
 * {@code deviations > 0}, {@code hard = true and not (industry in ('Banking', 'Insurance'))}.
 * A fact that the deal does not have fulfils no comparison; texts are compared in any case.
 */
final class ConditionExpression {
    private final String text;
    private final ConditionNode root;
    private final Set<String> facts = new TreeSet<>();

    private ConditionExpression(String text, ConditionNode root) {
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
