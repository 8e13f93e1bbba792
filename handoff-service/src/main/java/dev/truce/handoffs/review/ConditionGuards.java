package dev.truce.handoffs.review;

import static dev.truce.handoffs.review.AcceptanceGuards.error;

import dev.truce.handoffs.handoff.HandoffPolicy;
import dev.truce.handoffs.handoff.RequestedCondition;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.error.ApiError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold for the conditions under which a handoff is accepted. */
final class ConditionGuards {
    private final HandoffPolicy policy;
    private final Directory people;
    private final LocalDate today;

    ConditionGuards(HandoffPolicy policy, Directory people, LocalDate today) {
        this.policy = policy;
        this.people = people;
        this.today = today;
    }

    /** Everything that stands against these conditions. */
    List<ApiError> unmet(Checklist checklist, List<RequestedCondition> conditions) {
        List<ApiError> unmet = new ArrayList<>();
        if (conditions.size() > policy.maxConditions()) {
            unmet.add(error(
                    "conditions",
                    "%d conditions are too many: at most %d are possible, return the handoff instead"
                            .formatted(conditions.size(), policy.maxConditions())));
        }
        Set<String> seen = new HashSet<>();
        for (RequestedCondition condition : conditions) {
            String key = condition.itemKey();
            if (!seen.add(key)) {
                unmet.add(error(key, "Item %s has two conditions: say everything in one".formatted(key)));
            }
            addItem(unmet, checklist.item(key), key);
            addTerms(unmet, condition);
        }
        return unmet;
    }

    private static void addItem(List<ApiError> unmet, Optional<HandoffItem> item, String key) {
        if (item.isEmpty()) {
            unmet.add(error(key, "There is no item %s in this handoff".formatted(key)));
        } else if (item.get().isSettled() || !item.get().isRequired()) {
            unmet.add(error(key, "Item %s needs no condition: it is settled or optional".formatted(key)));
        } else if (item.get().duty().isHardGate()) {
            unmet.add(error(key, "Item %s cannot be deferred: there is no acceptance without it".formatted(key)));
        }
    }

    private void addTerms(List<ApiError> unmet, RequestedCondition condition) {
        String key = condition.itemKey();
        if (condition.text().isBlank()) {
            unmet.add(error("text", "The condition for item %s must say what has to happen".formatted(key)));
        }
        LocalDate latest = today.plusDays(policy.conditionWithinDays());
        if (condition.dueOn().isBefore(today) || condition.dueOn().isAfter(latest)) {
            unmet.add(error(
                    "dueOn",
                    "The condition for item %s must be due between %s and %s, not on %s"
                            .formatted(key, today, latest, condition.dueOn())));
        }
        if (people.find(condition.ownerId()).isEmpty()) {
            unmet.add(error(
                    "ownerId",
                    "The condition for item %s needs an active user as its owner, %s is none"
                            .formatted(key, condition.ownerId())));
        }
    }
}
