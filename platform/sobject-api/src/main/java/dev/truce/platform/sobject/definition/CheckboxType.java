package dev.truce.platform.sobject.definition;

import java.util.Locale;

/** True or false, never null; the texts "true" and "false" are taken too. */
final class CheckboxType extends FieldType<Boolean> {
    CheckboxType() {
        super(FieldKind.BOOLEAN);
    }

    @Override
    public Boolean read(FieldInput input) {
        String text = input.text("boolean").strip().toLowerCase(Locale.ROOT);
        if (!text.equals("true") && !text.equals("false")) {
            throw input.unreadableAs("boolean");
        }
        return text.equals("true");
    }
}
