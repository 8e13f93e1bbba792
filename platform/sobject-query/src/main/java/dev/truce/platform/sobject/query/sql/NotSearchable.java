package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.soql.SoqlText;

/** Searches do not look through the records of this object. */
final class NotSearchable extends SoqlRefusal {
    NotSearchable(SoqlText search, int offset, String object) {
        super(ErrorCode.INVALID_TYPE, search, offset, "entity type %s does not support search".formatted(object));
    }
}
