package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.query.soql.Path;
import dev.truce.platform.sobject.query.soql.SoqlRefusal;
import dev.truce.platform.sobject.query.soql.SoqlText;

/** A record of the answer would have two members of the same name. */
final class SelectedTwice extends SoqlRefusal {
    SelectedTwice(SoqlText query, Path path) {
        super(ErrorCode.INVALID_FIELD, query, path.offset(), "duplicate field selected: " + path);
    }
}
