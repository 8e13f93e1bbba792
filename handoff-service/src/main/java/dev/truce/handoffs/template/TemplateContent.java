package dev.truce.handoffs.template;

import dev.truce.platform.sobject.id.RecordId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A template as the composition sees it.
 *
 * @param matchValue what the deal must have for the template to apply, several separated by semicolons; a core
 *     template applies to every deal
 */
record TemplateContent(String id, String name, int version, Layer layer, @Nullable String matchValue, List<Row> rows) {

    TemplateContent {
        rows = List.copyOf(rows);
    }

    /**
     * One row of a template.
     *
     * @param definition the whole item; null for an operation that needs its key only
     */
    record Row(TemplateOperation operation, String key, @Nullable ItemDefinition definition) {}

    boolean appliesTo(ChecklistFacts deal) {
        return switch (layer) {
            case CORE -> true;
            case INDUSTRY -> lists(deal.need().industry());
            case ENGAGEMENT -> lists(deal.terms().engagementType());
            case OFFERING -> deal.offeringIds().stream().anyMatch(this::listsId);
            case CUSTOMER -> listsId(deal.origin().accountId());
        };
    }

    private boolean lists(@Nullable String value) {
        return value != null && anyMatch(value::equalsIgnoreCase);
    }

    private boolean listsId(String id) {
        return anyMatch(listed -> RecordId.parse(listed).filter(id::equals).isPresent());
    }

    private boolean anyMatch(Predicate<String> test) {
        return matchValue != null
                && Arrays.stream(matchValue.split(";")).map(String::strip).anyMatch(test);
    }
}
