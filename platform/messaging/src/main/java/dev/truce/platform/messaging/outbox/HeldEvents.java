package dev.truce.platform.messaging.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of one transaction until just before its commit. They have to be written after everything that Hibernate flushes, because
 * the number an event gets must not be taken before its record's row is locked. Hibernate flushes in the same phase, whenever it joined;
 * so when this one's turn comes, it queues up again behind all the others.
 */
final class HeldEvents implements Synchronization {
    private final TransactionSynchronizationRegistry transaction;
    private final EventLog log;
    private final Runnable afterCommit;
    private final List<PreparedEvent> events = new ArrayList<>();
    private boolean queued;

    HeldEvents(TransactionSynchronizationRegistry transaction, EventLog log, Runnable afterCommit) {
        this.transaction = transaction;
        this.log = log;
        this.afterCommit = afterCommit;
    }

    void join() {
        transaction.registerInterposedSynchronization(this);
    }

    /** Also takes what a flush announces: it is written with the others, or by one more round after they were. */
    void add(PreparedEvent event) {
        boolean missedTheQueue = queued && events.isEmpty();
        events.add(event);
        if (missedTheQueue) {
            queueUpAgain();
        }
    }

    @Override
    public void beforeCompletion() {
        queued = true;
        queueUpAgain();
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            afterCommit.run();
        }
    }

    private void queueUpAgain() {
        transaction.registerInterposedSynchronization(new Last());
    }

    private final class Last implements Synchronization {
        @Override
        public void beforeCompletion() {
            log.write(events);
            events.clear();
        }

        @Override
        public void afterCompletion(int status) {
            // HeldEvents hears of it
        }
    }
}
