package dev.truce.handoffs.template;

import dev.truce.handoffs.template.ComposedChecklist.AppliedTemplate;
import dev.truce.handoffs.template.TemplateContent.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays templates over each other: Core, then industry, engagement, offering and customer. A row that would weaken a
 * locked item is ignored and named, never a reason to leave a won deal without a handoff.
 */
final class Composition {
    private static final Comparator<TemplateContent> LAYERS = Comparator.comparing(TemplateContent::layer)
            .thenComparing(TemplateContent::name)
            .thenComparing(TemplateContent::id);
    private final Map<String, ItemDefinition> items = new LinkedHashMap<>();
    private final List<AppliedTemplate> applied = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    private Composition() {}

    static ComposedChecklist of(Collection<TemplateContent> templates, ChecklistFacts deal) {
        Composition composition = new Composition();
        templates.stream()
                .filter(template -> template.appliesTo(deal))
                .sorted(LAYERS)
                .forEach(composition::apply);
        return new ComposedChecklist(composition.applied, composition.decided(deal), composition.ignored);
    }

    private void apply(TemplateContent template) {
        template.rows().forEach(row -> apply(template, row));
        applied.add(new AppliedTemplate(template.id(), template.name(), template.version(), template.layer()));
    }

    private void apply(TemplateContent template, Row row) {
        ItemDefinition present = items.get(row.key());
        ItemDefinition given = row.definition();
        if (given != null) {
            items.put(row.key(), present == null ? given : present.replacedBy(given));
        } else if (present != null) {
            change(template, row.operation(), present);
        }
    }

    private void change(TemplateContent template, TemplateOperation operation, ItemDefinition present) {
        if (operation == TemplateOperation.REQUIRE) {
            items.put(present.key(), present.with(Requirement.REQUIRED));
        } else if (present.locked()) {
            ignored.add("%s of %s by %s".formatted(operation, present.key(), template.name()));
        } else if (operation == TemplateOperation.RELAX) {
            items.put(present.key(), present.with(Requirement.OPTIONAL));
        } else {
            items.remove(present.key());
        }
    }

    private List<ItemDefinition> decided(ChecklistFacts deal) {
        Map<String, Object> answers = ConditionFact.answers(deal);
        return items.values().stream().map(item -> decided(item, answers)).toList();
    }

    private static ItemDefinition decided(ItemDefinition item, Map<String, Object> answers) {
        if (item.requirement() != Requirement.CONDITIONAL) {
            return item;
        }
        boolean needed = item.condition() != null
                && ConditionExpression.parse(item.condition()).holds(answers);
        return item.with(needed ? Requirement.REQUIRED : Requirement.OPTIONAL);
    }
}
