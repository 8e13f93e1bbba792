package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A period cannot be asked for changes. */
final class InvalidPeriod extends Refusal {
    InvalidPeriod(String message) {
        super(ErrorCode.INVALID_REPLICATION_DATE, message);
    }
}
