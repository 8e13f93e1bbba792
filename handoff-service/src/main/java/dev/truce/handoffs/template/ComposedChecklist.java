package dev.truce.handoffs.template;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The checklist of one deal.
 *
 * @param templates the templates it was composed from, as they were then, in the order they were applied
 * @param items in the order people read them; conditions are decided, so each is required or optional
 * @param ignored rows that would have weakened a locked item
 */
public record ComposedChecklist(List<AppliedTemplate> templates, List<ItemDefinition> items, List<String> ignored) {

    public ComposedChecklist {
        templates = List.copyOf(templates);
        items = List.copyOf(items);
        ignored = List.copyOf(ignored);
    }

    public int requiredItems() {
        return (int) items.stream().filter(ItemDefinition::isRequired).count();
    }

    /** The templates and their versions, for people. */
    public String versions() {
        return templates.stream()
                .map(template -> "%s v%d".formatted(template.name(), template.version()))
                .collect(Collectors.joining("; "));
    }

    /** A template at the version that was applied. */
    public record AppliedTemplate(String id, String name, int version, Layer layer) {}
}
