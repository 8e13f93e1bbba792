package dev.truce.platform.sobject.query;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads the database as it is at one moment: everything read in one snapshot agrees. */
@Singleton
class DatabaseSnapshot {
    private final AgroalDataSource database;
    private final EntityManager entities;
    private final QuerySettings settings;

    DatabaseSnapshot(AgroalDataSource database, EntityManager entities, QuerySettings settings) {
        this.database = database;
        this.entities = entities;
        this.settings = settings;
    }

    /** What is done with the rows of a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * Reads in the transaction that is open, so that what it has changed is seen, or else in a read-only one of
     * its own in which each statement has to end within the time for queries.
     */
    <T> T read(Work<T> work) {
        try {
            return QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE ? within(work) : alone(work);
        } catch (SQLException failed) {
            throw new QueryFailed(failed);
        }
    }

    private <T> T within(Work<T> work) throws SQLException {
        entities.flush();
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        }
    }

    private <T> T alone(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "set transaction isolation level repeatable read, read only; set local statement_timeout = "
                                + settings.timeout().toMillis());
                T result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
