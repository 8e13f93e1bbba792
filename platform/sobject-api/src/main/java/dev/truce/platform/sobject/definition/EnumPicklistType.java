package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.picklist.Labelled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of an enum, which the entity holds; clients read and write its label, in any case. Nothing else is taken,
 * whatever describe says of the field.
 */
final class EnumPicklistType<E extends Enum<E> & Labelled> extends FieldType<E> {
    private final List<E> values;
    private final PicklistType labels;
    private final boolean restricted;

    EnumPicklistType(List<E> values, boolean restricted) {
        super(FieldKind.PICKLIST);
        this.values = values;
        this.labels = PicklistType.fixed(
                PicklistValue.of(values.stream().map(Labelled::label).toArray(String[]::new)), true);
        this.restricted = restricted;
    }

    @Override
    public @Nullable E read(FieldInput input) {
        String label = labels.read(input);
        return values.stream()
                .filter(value -> value.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Object json(E value) {
        return value.label();
    }

    @Override
    Object jsonOfStored(Object stored) {
        return stored;
    }

    @Override
    public int length() {
        return labels.length();
    }

    @Override
    public List<PicklistValue> picklistValues() {
        return labels.picklistValues();
    }

    @Override
    public List<PicklistValue> fixedValues() {
        return labels.fixedValues();
    }

    @Override
    public boolean isRestricted() {
        return restricted;
    }
}
