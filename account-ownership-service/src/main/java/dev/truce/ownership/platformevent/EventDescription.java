package dev.truce.ownership.platformevent;

import dev.truce.platform.sobject.row.ApiVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A platform event as describe tells it: nobody creates, queries or changes one, its fields are what it carries. */
final class EventDescription {
    private static final int LONGEST_TEXT = 131_072;
    private static final int TEXT = 255;

    private EventDescription() {}

    static Map<String, @Nullable Object> of(PlatformEvent<?> event, ApiVersion version) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("name", event.name());
        told.put("label", event.label());
        told.put("labelPlural", event.label());
        told.put("keyPrefix", "e00");
        told.put("custom", true);
        for (String no : List.of(
                "createable",
                "updateable",
                "deletable",
                "queryable",
                "retrieveable",
                "searchable",
                "replicateable",
                "layoutable",
                "triggerable",
                "customSetting",
                "deprecatedAndHidden")) {
            told.put(no, false);
        }
        told.put("childRelationships", List.of());
        told.put("recordTypeInfos", List.of());
        told.put("fields", fields(event));
        String path = version.path() + "/sobjects/" + event.name();
        told.put("urls", Map.of("sobject", path, "describe", path + "/describe", "eventSchema", path + "/eventSchema"));
        return told;
    }

    private static List<Map<String, @Nullable Object>> fields(PlatformEvent<?> event) {
        List<Map<String, @Nullable Object>> fields = new ArrayList<>();
        fields.add(field("ReplayId", EventField.Kind.TEXT, false));
        fields.add(field("EventUuid", EventField.Kind.TEXT, false));
        fields.add(field("CreatedDate", EventField.Kind.DATE_TIME, false));
        fields.add(field("CreatedById", EventField.Kind.TEXT, false));
        event.fields().forEach(field -> fields.add(field(field.name(), field.kind(), true)));
        return fields;
    }

    private static Map<String, @Nullable Object> field(String name, EventField.Kind kind, boolean custom) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("name", name);
        told.put("label", name.replace("__c", "").replace('_', ' '));
        told.put("type", kind.describeName());
        told.put("soapType", kind.soapType());
        told.put("length", length(kind));
        told.put("custom", custom);
        told.put("nillable", custom);
        for (String no : List.of(
                "createable",
                "updateable",
                "filterable",
                "sortable",
                "groupable",
                "unique",
                "externalId",
                "idLookup",
                "nameField",
                "calculated",
                "autoNumber",
                "restrictedPicklist")) {
            told.put(no, false);
        }
        told.put("picklistValues", List.of());
        told.put("referenceTo", List.of());
        told.put("relationshipName", null);
        return told;
    }

    private static int length(EventField.Kind kind) {
        return switch (kind) {
            case TEXT -> TEXT;
            case JSON_TEXT -> LONGEST_TEXT;
            case NUMBER, CHECKBOX, DATE, DATE_TIME -> 0;
        };
    }
}
