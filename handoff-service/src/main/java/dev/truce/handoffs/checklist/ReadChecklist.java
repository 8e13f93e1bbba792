package dev.truce.handoffs.checklist;

import dev.truce.handoffs.condition.HandoffConditions;
import dev.truce.handoffs.handoff.ActingPerson;
import dev.truce.handoffs.handoff.Decision;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.Handoffs;
import dev.truce.handoffs.handoff.UnitDeadlines;
import dev.truce.handoffs.item.HandoffItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: read a handoff with its checklist, restricted to what the side of the reader may see. */
@ApplicationScoped
class ReadChecklist {
    private final Handoffs handoffs;
    private final HandoffItems items;
    private final HandoffConditions conditions;
    private final ActingPerson acting;
    private final UnitDeadlines deadlines;

    ReadChecklist(
            Handoffs handoffs,
            HandoffItems items,
            HandoffConditions conditions,
            ActingPerson acting,
            UnitDeadlines deadlines) {
        this.handoffs = handoffs;
        this.items = items;
        this.conditions = conditions;
        this.acting = acting;
        this.deadlines = deadlines;
    }

    @Transactional
    ChecklistView of(String handoffId) {
        Handoff handoff = handoffs.require(handoffId);
        Decision reader = acting.decides();
        return ChecklistView.of(
                handoff,
                items.of(handoff.id()),
                conditions.of(handoff.id()),
                reader.by(),
                deadlines.of(handoff).today(reader.at()));
    }
}
