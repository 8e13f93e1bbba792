package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.id.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An id, taken with 15 or 18 characters and kept with 18; for a reference, the objects it may point to. */
final class IdType extends FieldType<String> {
    private final List<String> targets;

    IdType(FieldKind kind, List<String> targets) {
        super(kind);
        this.targets = targets;
    }

    @Override
    public @Nullable String read(FieldInput input) {
        String text = input.text("reference").strip();
        if (text.isEmpty()) {
            return null;
        }
        return RecordId.parse(text)
                .orElseThrow(() -> input.invalid(
                        ErrorCode.MALFORMED_ID,
                        "id value of incorrect type: %s%s"
                                .formatted(
                                        text,
                                        targets.isEmpty()
                                                ? ""
                                                : " (an id of %s is needed)".formatted(String.join(" or ", targets)))));
    }

    @Override
    public int length() {
        return 18;
    }
}
