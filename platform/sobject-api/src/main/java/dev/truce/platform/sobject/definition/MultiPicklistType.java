package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ErrorCode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any of a list of values, stored and sent joined by semicolons. */
final class MultiPicklistType extends FieldType<String> {
    private final List<PicklistValue> values;

    MultiPicklistType(List<PicklistValue> values) {
        super(FieldKind.MULTIPICKLIST);
        this.values = values;
    }

    @Override
    public @Nullable String read(FieldInput input) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String part : Arrays.asList(input.text("string").split(";", -1))) {
            if (!part.isBlank()) {
                chosen.add(listed(part.strip(), input));
            }
        }
        return chosen.isEmpty() ? null : String.join(";", chosen);
    }

    private String listed(String text, FieldInput input) {
        return values.stream()
                .map(PicklistValue::value)
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> input.invalid(
                        ErrorCode.INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST,
                        "bad value for restricted picklist field: " + text));
    }

    @Override
    public int length() {
        return 4099;
    }

    @Override
    public List<PicklistValue> picklistValues() {
        return values;
    }

    @Override
    public List<PicklistValue> fixedValues() {
        return values;
    }

    @Override
    public boolean isRestricted() {
        return true;
    }
}
