package dev.truce.platform.sobject.access;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.Locale;

/** The caller may see this, but not do that. */
public final class InsufficientAccess extends Refusal {

    public InsufficientAccess(String object, Operation operation) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "insufficient access rights: you may not %s %s"
                        .formatted(operation.name().toLowerCase(Locale.ROOT), object));
    }

    /** @param statement what the caller may not do and who may */
    public InsufficientAccess(String statement) {
        super(ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY, statement);
    }
}
