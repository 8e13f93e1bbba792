package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** There is no such job, or it is somebody else's. */
final class NoSuchJob extends Refusal {
    NoSuchJob(String id) {
        super(ErrorCode.NOT_FOUND, "Unable to find job for id: " + id);
    }
}
