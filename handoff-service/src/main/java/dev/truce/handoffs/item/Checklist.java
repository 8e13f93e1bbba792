package dev.truce.handoffs.item;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.template.Gate;
import dev.truce.handoffs.template.ItemRole;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All items of one handoff, and their aggregates. */
public final class Checklist {
    private static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private final List<HandoffItem> items;

    public Checklist(Collection<HandoffItem> items) {
        this.items = List.copyOf(items);
    }

    public List<HandoffItem> items() {
        return items;
    }

    public Optional<HandoffItem> item(String key) {
        return items.stream().filter(item -> item.itemKey().equals(key)).findFirst();
    }

    /** Counts the due dates whose anchor is known now. */
    public void dueBy(DueDates dates) {
        items.forEach(item -> item.duty().dueBy(dates));
    }

    /** Required items of a gate that nobody has answered, or whose answer is disputed. */
    public List<HandoffItem> unansweredAt(Gate gate) {
        return items.stream()
                .filter(item -> item.isNeededAt(gate) && !item.isAnswered())
                .toList();
    }

    /** What stands against an acceptance: required items of the submission, and hard gates, that are not settled. */
    public List<HandoffItem> unsettledForAcceptance() {
        return items.stream()
                .filter(item -> item.isNeededAt(Gate.PRE_SUBMIT)
                        || (item.isRequired() && item.duty().isHardGate()))
                .filter(item -> !item.isSettled())
                .toList();
    }

    public boolean isSettledAt(Gate gate) {
        return items.stream().allMatch(item -> !item.isNeededAt(gate) || item.isSettled());
    }

    /** Whether all that is missing before the submission has to come from the customer. */
    public boolean waitsForCustomerOnly() {
        List<HandoffItem> missing = unansweredAt(Gate.PRE_SUBMIT);
        return !missing.isEmpty()
                && missing.stream()
                        .allMatch(item -> item.duty().providers().asSet().equals(Set.of(ItemRole.CUSTOMER)));
    }

    public int count(Predicate<HandoffItem> which) {
        return (int) items.stream().filter(which).count();
    }

    public int countKnownAs(Provenance provenance) {
        return count(item -> item.answer().provenance() == provenance);
    }

    /** In percent, 100 when there is none to look at. */
    public BigDecimal share(Predicate<HandoffItem> among, Predicate<HandoffItem> which) {
        long all = items.stream().filter(among).count();
        long some = items.stream().filter(among.and(which)).count();
        return all == 0
                ? HUNDRED
                : BigDecimal.valueOf(some).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    /** Entries of all lists of this shape, such as {@code ASSUMPTION}. */
    public Stream<JsonNode> entries(String shape) {
        return items.stream()
                .filter(item -> item.question().answerKind().isListOf(shape)
                        && item.answer().value().isArray())
                .flatMap(item -> {
                    Stream.Builder<JsonNode> entries = Stream.builder();
                    item.answer().value().forEach(entries);
                    return entries.build();
                });
    }

    /** A handoff does not ask what somebody wants to answer, or hides it from them. */
    public static final class NoSuchItem extends Refusal {
        public NoSuchItem(String handoff, String key) {
            super(ErrorCode.NOT_FOUND, "There is no item %s in handoff %s".formatted(key, handoff));
        }
    }
}
