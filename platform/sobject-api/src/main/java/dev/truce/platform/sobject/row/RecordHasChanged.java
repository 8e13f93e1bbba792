package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The caller named the version it read in If-Match, and the record has moved on. */
public final class RecordHasChanged extends Refusal {
    RecordHasChanged(String id, String ifMatch, long version) {
        super(
                ErrorCode.PRECONDITION_FAILED,
                "record %s is at version %d, your If-Match names %s: read it again before you change it"
                        .formatted(id, version, ifMatch));
    }
}
