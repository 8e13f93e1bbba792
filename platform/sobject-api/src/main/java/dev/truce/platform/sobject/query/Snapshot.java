package dev.truce.platform.sobject.query;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Statement;
import java.util.function.Supplier;
import org.hibernate.Session;

/** Reads the database as it is at one moment: everything read in one snapshot agrees. */
@Singleton
class Snapshot {
    private final Session session;
    private final String settings;

    Snapshot(Session session, QuerySettings settings) {
        this.session = session;
        this.settings = "set transaction isolation level repeatable read, read only; set local statement_timeout = "
                + settings.timeout().toMillis();
    }

    /**
     * Runs in a read-only transaction of its own, in which each statement has to end within the time for queries.
     * As part of a transaction that is under way, it sees what that transaction has written.
     */
    <T> T read(Supplier<T> work) {
        if (QuarkusTransaction.isActive()) {
            return work.get();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            session.doWork(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(settings);
                }
            });
            return work.get();
        });
    }
}
