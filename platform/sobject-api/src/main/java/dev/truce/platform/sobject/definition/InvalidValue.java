package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A value does not fit its field. */
public final class InvalidValue extends Refusal {
    public InvalidValue(ErrorCode code, String message, String field) {
        super(code, message, field);
    }
}
