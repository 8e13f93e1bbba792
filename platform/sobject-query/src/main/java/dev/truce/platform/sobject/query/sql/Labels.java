package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.soql.SoqlText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What {@code toLabel()} shows: what a person calls the values of a picklist. */
final class Labels {
    private Labels() {}

    /** Refuses fields that are no picklists. */
    static UnaryOperator<Object> of(SoqlText query, int offset, SObjectField<?, ?> field) {
        requirePicklist(query, offset, field);
        Map<String, String> labels = new HashMap<>();
        field.type()
                .picklistValues()
                .forEach(value -> labels.put(value.value().toLowerCase(Locale.ROOT), value.label()));
        return stored -> Arrays.stream(stored.toString().split(";", -1))
                .map(value -> labels.getOrDefault(value.toLowerCase(Locale.ROOT), value))
                .collect(Collectors.joining(";"));
    }

    /** The label as something to compare and sort by. Refuses fields that are no picklists. */
    static Column column(SoqlText query, int offset, FromClause.Place place, Parameters parameters) {
        requirePicklist(query, offset, place.field());
        Column stored = place.column();
        if (stored.kind() == FieldKind.MULTIPICKLIST) {
            return stored; // what several can be chosen of is called what it is
        }
        String cases = place.field().type().picklistValues().stream()
                .filter(value -> !value.label().equalsIgnoreCase(value.value()))
                .map(value -> " when lower(%s) then cast(%s as varchar)"
                        .formatted(parameters.bind(value.value()), parameters.bind(value.label())))
                .collect(Collectors.joining());
        return cases.isEmpty()
                ? stored
                : new Column(
                        "case lower(%s)%s else %s end".formatted(stored.sql(), cases, stored.sql()),
                        stored.kind(),
                        stored.canBeEmpty(),
                        stored.name());
    }

    private static void requirePicklist(SoqlText query, int offset, SObjectField<?, ?> field) {
        FieldKind kind = field.type().kind();
        if (kind != FieldKind.PICKLIST && kind != FieldKind.MULTIPICKLIST) {
            throw new MalformedQuery(
                    query, offset, "toLabel() takes picklists only, and '%s' is none".formatted(field.name()));
        }
    }
}
