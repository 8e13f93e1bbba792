package dev.truce.platform.streaming;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes events with the transaction that they are part of, and has them told when it has committed. */
@Singleton
class TransactionalEventStream implements EventStream {
    private final StreamLog log;
    private final StreamLogTailer tailer;
    private final TransactionSynchronizationRegistry transaction;

    TransactionalEventStream(StreamLog log, StreamLogTailer tailer, TransactionSynchronizationRegistry transaction) {
        this.log = log;
        this.tailer = tailer;
        this.transaction = transaction;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String channel, UUID eventId, String schemaId, String payload) {
        log.append(channel, eventId, schemaId, payload);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    tailer.look();
                }
            }
        });
    }
}
