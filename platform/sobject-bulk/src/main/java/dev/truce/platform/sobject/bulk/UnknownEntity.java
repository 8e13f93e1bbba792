package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The caller has no such object. */
final class UnknownEntity extends Refusal {
    UnknownEntity(String object) {
        super(ErrorCode.INVALIDENTITY, "Entity '%s' is not supported by the Bulk API.".formatted(object));
    }
}
