package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The record was there, and has been deleted. */
public final class RecordIsDeleted extends Refusal {
    public RecordIsDeleted() {
        super(ErrorCode.ENTITY_IS_DELETED, "entity is deleted");
    }
}
