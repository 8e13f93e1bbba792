package dev.truce.platform.sobject.describe;

import dev.truce.platform.sobject.definition.FieldType;
import java.util.List;

/**
 * A platform event as clients find it before they listen to it: listed and described like an object, but without
 * records, so nobody creates or queries one ({@code salesforce-contract.md}, section 2.8).
 *
 * @param name API name, ending in {@code __e}
 * @param keyPrefix 3 characters, {@code e} first
 * @param fields what it carries
 */
public record EventType(String name, String label, String keyPrefix, List<Field> fields) {

    public EventType {
        fields = List.copyOf(fields);
    }

    /** A field of an event; one without {@code __c} is the same in all events and never empty. */
    public record Field(String name, String label, FieldType<?> type) {
        boolean isCustom() {
            return name.endsWith("__c");
        }
    }
}
