package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.soql.SoqlText;

/** The query is right, but goes beyond what one query may ask. */
public final class QueryTooComplicated extends SoqlRefusal {

    public QueryTooComplicated(SoqlText query, int offset, String limit) {
        super(ErrorCode.QUERY_TOO_COMPLICATED, query, offset, limit);
    }
}
