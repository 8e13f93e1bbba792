package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The request has no query. */
final class QueryMissing extends Refusal {
    QueryMissing() {
        super(ErrorCode.MALFORMED_QUERY, "A query has to be specified: the parameter q is missing or empty");
    }
}
