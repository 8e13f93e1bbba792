package dev.truce.handoffs.template;

import java.util.List;

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

    /** A template at the version that was applied. */
    public record AppliedTemplate(String id, String name, int version, Layer layer) {}
}
