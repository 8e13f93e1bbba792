package dev.truce.handoffs.item;

import dev.truce.handoffs.template.Gate;
import java.math.BigDecimal;
import java.util.List;

/**
 * How near a checklist is to its gates, in percent of the required items: before close and submission an item counts
 * when its provider has done their part, before the kickoff when it is settled.
 *
 * @param missingKeys keys of the required items that nobody has answered yet, or whose answer is disputed
 */
public record Readiness(
        BigDecimal preClosePct, BigDecimal preSubmitPct, BigDecimal preKickoffPct, List<String> missingKeys) {

    public Readiness {
        missingKeys = List.copyOf(missingKeys);
    }

    public static Readiness of(Checklist checklist) {
        return new Readiness(
                checklist.share(item -> item.isNeededAt(Gate.PRE_CLOSE), HandoffItem::isAnswered),
                checklist.share(item -> item.isNeededAt(Gate.PRE_SUBMIT), HandoffItem::isAnswered),
                checklist.share(item -> item.isNeededAt(Gate.PRE_KICKOFF), HandoffItem::isSettled),
                checklist.items().stream()
                        .filter(item -> item.isRequired() && !item.isAnswered())
                        .map(HandoffItem::itemKey)
                        .toList());
    }
}
