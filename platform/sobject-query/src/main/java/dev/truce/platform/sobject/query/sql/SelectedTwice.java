package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.soql.SoqlText;

/** A record of the answer would have two members of the same name. */
final class SelectedTwice extends SoqlRefusal {
    SelectedTwice(SoqlText query, int offset, String name) {
        super(ErrorCode.INVALID_FIELD, query, offset, "duplicate field selected: " + name);
    }
}
