package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ErrorCode;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One of a list of values; a listed value sent in another case is stored as listed. */
final class PicklistType extends FieldType<String> {
    private final Supplier<List<PicklistValue>> values;
    private final List<PicklistValue> fixed;
    private final boolean restricted;

    private PicklistType(Supplier<List<PicklistValue>> values, List<PicklistValue> fixed, boolean restricted) {
        super(FieldKind.PICKLIST);
        this.values = values;
        this.fixed = fixed;
        this.restricted = restricted;
    }

    static PicklistType fixed(List<PicklistValue> values, boolean restricted) {
        return new PicklistType(() -> values, values, restricted);
    }

    static PicklistType ofData(Supplier<List<PicklistValue>> values) {
        return new PicklistType(values, List.of(), true);
    }

    @Override
    public @Nullable String read(FieldInput input) {
        String text = input.text("string").strip();
        if (text.isEmpty()) {
            return null;
        }
        for (PicklistValue listed : values.get()) {
            if (listed.active() && listed.value().equalsIgnoreCase(text)) {
                return listed.value();
            }
        }
        if (restricted) {
            throw input.invalid(
                    ErrorCode.INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST,
                    "bad value for restricted picklist field: " + text);
        }
        if (text.length() > length()) {
            throw input.invalid(ErrorCode.STRING_TOO_LONG, "data value too large (max length=%d)".formatted(length()));
        }
        return text;
    }

    @Override
    public int length() {
        return 255;
    }

    @Override
    public List<PicklistValue> picklistValues() {
        return values.get();
    }

    @Override
    public List<PicklistValue> fixedValues() {
        return fixed;
    }

    @Override
    public boolean isRestricted() {
        return restricted;
    }
}
