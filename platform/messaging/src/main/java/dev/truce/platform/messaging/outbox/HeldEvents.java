package dev.truce.platform.messaging.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of one transaction until just before its commit. They have to be written after everything that Hibernate flushes, because
 * the number an event gets must not be taken before its record's row is locked. Hibernate flushes in an ordinary synchronization (Quarkus
 * registers it with the transaction); this is an interposed one, which JTA calls after all ordinary ones, whoever registered first.
 */
final class HeldEvents implements Synchronization {
    private final TransactionSynchronizationRegistry transaction;
    private final EventLog log;
    private final Runnable afterCommit;
    private final List<PreparedEvent> events = new ArrayList<>();

    HeldEvents(TransactionSynchronizationRegistry transaction, EventLog log, Runnable afterCommit) {
        this.transaction = transaction;
        this.log = log;
        this.afterCommit = afterCommit;
    }

    /** Also takes what comes after the others were written, from somebody who works just before the commit as well. */
    void add(PreparedEvent event) {
        if (events.isEmpty()) {
            transaction.registerInterposedSynchronization(this);
        }
        events.add(event);
    }

    @Override
    public void beforeCompletion() {
        log.write(events);
        events.clear();
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            afterCommit.run();
        }
    }
}
