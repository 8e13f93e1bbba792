package dev.truce.platform.sobject.definition;

import java.util.Arrays;
import java.util.List;

/** One choice of a picklist. */
public record PicklistValue(String value, String label, boolean active) {

    static List<PicklistValue> of(String... values) {
        return Arrays.stream(values)
                .map(value -> new PicklistValue(value, value, true))
                .toList();
    }
}
