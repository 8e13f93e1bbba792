package dev.truce.handoffs.checklist;

import dev.truce.handoffs.condition.HandoffCondition;
import dev.truce.handoffs.condition.HandoffConditions;
import dev.truce.handoffs.handoff.Decision;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffStatus;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Recomputes the readiness of a handoff after a change of an item, and meets the condition for it. */
@ApplicationScoped
class RecordItemChange {
    private final HandoffConditions conditions;
    private final SavedRecords records;

    RecordItemChange(HandoffConditions conditions, SavedRecords records) {
        this.conditions = conditions;
        this.records = records;
    }

    /** Call inside the transaction that changed the item. */
    void record(Handoff handoff, Checklist checklist, HandoffItem item, ItemChange change, Decision decision) {
        handoff.itemsChanged(List.of(change), checklist, decision.at());
        if (handoff.status() == HandoffStatus.ACCEPTED_WITH_CONDITIONS && item.isSettled()) {
            meetConditions(handoff, item, decision);
        }
        records.saved(handoff);
    }

    private void meetConditions(Handoff handoff, HandoffItem item, Decision decision) {
        List<HandoffCondition> ofHandoff = conditions.of(handoff.id());
        ofHandoff.stream()
                .filter(condition -> condition.itemKey().equals(item.itemKey()))
                .forEach(HandoffCondition::meet);
        if (ofHandoff.stream().noneMatch(HandoffCondition::isOpen)) {
            handoff.clearConditions(decision);
        }
    }
}
