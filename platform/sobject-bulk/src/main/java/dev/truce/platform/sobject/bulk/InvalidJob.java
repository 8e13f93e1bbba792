package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A job cannot be made, or asked for, in this way. */
final class InvalidJob extends Refusal {
    InvalidJob(String message) {
        super(ErrorCode.INVALIDJOB, message);
    }
}
