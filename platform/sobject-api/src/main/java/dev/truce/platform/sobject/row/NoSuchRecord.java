package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** No record has this id or key, or the caller may not see it. */
public final class NoSuchRecord extends Refusal {
    /** @param key the id, or the external id that was asked for */
    public NoSuchRecord(String key) {
        super(ErrorCode.NOT_FOUND, "Provided external ID field does not exist or is not accessible: " + key);
    }
}
