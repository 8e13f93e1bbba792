package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An upsert that names no record: made again, it would create another one each time. */
final class KeyNotSpecified extends Refusal {
    KeyNotSpecified(String field) {
        super(ErrorCode.MISSING_ARGUMENT, field + " not specified", field);
    }
}
