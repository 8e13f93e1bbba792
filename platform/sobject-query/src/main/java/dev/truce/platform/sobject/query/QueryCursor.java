package dev.truce.platform.sobject.query;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The answer to a query that did not fit one page: which records it has, as of the moment it was asked. */
@Entity
class QueryCursor {
    @Id
    private String id;

    private String userId;
    private String soql;
    private boolean withDeleted;
    private int batchSize;
    private int totalSize;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected QueryCursor() {}

    QueryCursor(
            String id,
            String userId,
            String soql,
            boolean withDeleted,
            int batchSize,
            int totalSize,
            Instant expiresAt) {
        this.id = id;
        this.userId = userId;
        this.soql = soql;
        this.withDeleted = withDeleted;
        this.batchSize = batchSize;
        this.totalSize = totalSize;
        this.expiresAt = expiresAt;
    }

    String id() {
        return id;
    }

    String soql() {
        return soql;
    }

    boolean withDeleted() {
        return withDeleted;
    }

    int batchSize() {
        return batchSize;
    }

    int totalSize() {
        return totalSize;
    }

    boolean isOpenFor(String user, Instant now) {
        return userId.equals(user) && now.isBefore(expiresAt);
    }
}
