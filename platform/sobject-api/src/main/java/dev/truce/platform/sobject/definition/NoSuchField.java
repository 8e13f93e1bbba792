package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The object has no field of this name, or the caller may not see it. */
public final class NoSuchField extends Refusal {
    public NoSuchField(String object, String field) {
        super(ErrorCode.INVALID_FIELD, "No such column '%s' on sobject of type %s".formatted(field, object), field);
    }
}
