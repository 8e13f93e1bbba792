package dev.truce.platform.messaging.outbox;

import dev.truce.platform.messaging.ActingOrigin;
import dev.truce.platform.messaging.KillPoint;
import dev.truce.platform.messaging.KillPoints;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Fixes what an event says when it is appended and hands it to the events held for the current transaction. */
@Singleton
class TransactionalOutbox implements Outbox {
    private final TransactionSynchronizationRegistry transaction;
    private final EventLog log;
    private final ActingOrigin origin;
    private final CommittedEvents committed;
    private final KillPoints killPoints;
    private final Clock clock;

    TransactionalOutbox(
            TransactionSynchronizationRegistry transaction,
            EventLog log,
            ActingOrigin origin,
            CommittedEvents committed,
            KillPoints killPoints,
            Instance<Clock> clock) {
        this.transaction = transaction;
        this.log = log;
        this.origin = origin;
        this.committed = committed;
        this.killPoints = killPoints;
        this.clock = clock.isResolvable() ? clock.get() : Clock.systemUTC();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID append(OutgoingEvent event) {
        PreparedEvent prepared = PreparedEvent.of(event, origin.current(), clock.instant());
        if (!transaction.getRollbackOnly()) {
            held().add(prepared);
        }
        return prepared.id();
    }

    private HeldEvents held() {
        HeldEvents held = (HeldEvents) transaction.getResource(HeldEvents.class);
        if (held == null) {
            held = new HeldEvents(transaction, log, this::afterCommit);
            transaction.putResource(HeldEvents.class, held);
        }
        return held;
    }

    private void afterCommit() {
        killPoints.reach(KillPoint.AFTER_COMMIT_BEFORE_RELAY);
        committed.arrived();
    }
}
