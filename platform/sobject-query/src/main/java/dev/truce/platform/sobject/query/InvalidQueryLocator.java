package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** There is no such cursor, or no longer, or it is somebody else's. */
final class InvalidQueryLocator extends Refusal {
    InvalidQueryLocator() {
        super(ErrorCode.INVALID_QUERY_LOCATOR, "invalid query locator");
    }
}
