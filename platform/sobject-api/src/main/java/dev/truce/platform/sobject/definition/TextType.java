package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Text up to a length. Blanks at both ends are dropped; nothing left means no value. */
class TextType extends FieldType<String> {
    private static final int SHOWN = 60;
    private final int length;

    TextType(FieldKind kind, int length) {
        super(kind);
        this.length = length;
    }

    @Override
    public @Nullable String read(FieldInput input) {
        String text = input.text("string").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > length) {
            throw input.invalid(
                    ErrorCode.STRING_TOO_LONG,
                    "data value too large: %s (max length=%d)"
                            .formatted(text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text, length));
        }
        if (text.indexOf('\0') >= 0) {
            throw input.invalid(ErrorCode.FIELD_INTEGRITY_EXCEPTION, "a text cannot hold the character U+0000");
        }
        return text;
    }

    @Override
    public int length() {
        return length;
    }
}
