package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.query.sql.SoqlRefusal;
import dev.truce.platform.soql.UnreadableQuery;

/** The text cannot be read as a query or search. */
final class QueryNotUnderstood extends SoqlRefusal {
    QueryNotUnderstood(UnreadableQuery unreadable) {
        super(codeOf(unreadable.problem()), String.valueOf(unreadable.getMessage()));
    }

    private static ErrorCode codeOf(UnreadableQuery.Problem problem) {
        return switch (problem) {
            case MALFORMED_QUERY -> ErrorCode.MALFORMED_QUERY;
            case MALFORMED_SEARCH -> ErrorCode.MALFORMED_SEARCH;
            case TOO_COMPLICATED -> ErrorCode.QUERY_TOO_COMPLICATED;
            case OFFSET_TOO_LARGE -> ErrorCode.NUMBER_OUTSIDE_VALID_RANGE;
        };
    }
}
