package dev.truce.platform.sobject.query;

import java.sql.SQLException;

/** The database did not answer a query; what clients are told follows from the cause. */
final class QueryFailed extends RuntimeException {
    QueryFailed(SQLException cause) {
        super(cause);
    }
}
