package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A reference names no record, or a record of another object. */
public final class UnknownReference extends Refusal {
    UnknownReference(String fieldName, String label, String id, String wanted) {
        super(
                ErrorCode.INVALID_CROSS_REFERENCE_KEY,
                "invalid cross reference id: %s %s is no %s".formatted(label, id, wanted),
                fieldName);
    }
}
