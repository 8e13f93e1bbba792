package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A job fails as a whole, because of what is in it. */
final class InvalidBatch extends Refusal {
    InvalidBatch(String message) {
        super(ErrorCode.INVALIDBATCH, message);
    }
}
