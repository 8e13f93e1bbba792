package dev.truce.handoffs.checklist;

import dev.truce.handoffs.condition.HandoffCondition;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffSummary;
import dev.truce.handoffs.item.Checklist;
import dev.truce.platform.sobject.access.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A handoff with its whole checklist, as one reader sees it. */
record ChecklistView(
        HandoffSummary handoff,
        @Schema(examples = "Hartmann ERP quick start") String dealName,
        @Schema(description = "The seller who answers for it") String salesLeadId,
        @Schema(description = "The templates it was composed from, at the versions of then") String templateVersions,
        List<Section> sections,
        List<ConditionView> conditions) {

    /** Items that belong together. */
    record Section(@Schema(examples = "Promises") String name, List<ItemView> items) {}

    /** What must still happen after a conditional acceptance. */
    record ConditionView(
            @Schema(examples = "a145e0000000001AAA") String id,
            String itemKey,
            String text,
            String ownerId,
            LocalDate dueOn,
            @Schema(examples = "Open") String status) {

        private static ConditionView of(HandoffCondition condition) {
            return new ConditionView(
                    condition.id(),
                    condition.itemKey(),
                    condition.text(),
                    condition.owner(),
                    condition.dueOn(),
                    condition.status().label());
        }
    }

    static ChecklistView of(
            Handoff handoff, Checklist checklist, List<HandoffCondition> conditions, Actor reader, LocalDate today) {
        Map<String, List<ItemView>> sections = new LinkedHashMap<>();
        checklist.items().stream()
                .filter(item -> item.isVisibleOn(reader.side()))
                .forEach(item -> sections.computeIfAbsent(item.question().section(), section -> new ArrayList<>())
                        .add(ItemView.of(handoff, item, reader, today)));
        return new ChecklistView(
                HandoffSummary.of(handoff),
                handoff.sold().dealName(),
                handoff.sold().salesLead(),
                handoff.templateVersions(),
                sections.entrySet().stream()
                        .map(section -> new Section(section.getKey(), section.getValue()))
                        .toList(),
                conditions.stream().map(ConditionView::of).toList());
    }
}
