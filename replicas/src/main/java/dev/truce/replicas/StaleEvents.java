package dev.truce.replicas;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Tells operators of events that came after newer ones, such as those that are sent again. */
@Singleton
class StaleEvents {
    private final MeterRegistry registry;
    private final TransactionSynchronizationRegistry transactions;

    StaleEvents(MeterRegistry registry, TransactionSynchronizationRegistry transactions) {
        this.registry = registry;
        this.transactions = transactions;
    }

    /** Only after the commit, so that what is done again counts once. */
    void count(String type) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    registry.counter("truce.inbox.stale", "type", type).increment();
                }
            }
        });
    }
}
