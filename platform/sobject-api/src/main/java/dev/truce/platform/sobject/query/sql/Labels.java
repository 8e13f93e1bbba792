package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.query.soql.MalformedQuery;
import dev.truce.platform.sobject.query.soql.SoqlText;
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
        FieldKind kind = field.type().kind();
        if (kind != FieldKind.PICKLIST && kind != FieldKind.MULTIPICKLIST) {
            throw new MalformedQuery(
                    query, offset, "toLabel() takes picklists only, and '%s' is none".formatted(field.name()));
        }
        Map<String, String> labels = new HashMap<>();
        field.type()
                .picklistValues()
                .forEach(value -> labels.put(value.value().toLowerCase(Locale.ROOT), value.label()));
        return stored -> Arrays.stream(stored.toString().split(";", -1))
                .map(value -> labels.getOrDefault(value.toLowerCase(Locale.ROOT), value))
                .collect(Collectors.joining(";"));
    }
}
