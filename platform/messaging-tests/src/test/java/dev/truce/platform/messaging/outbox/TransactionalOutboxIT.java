package dev.truce.platform.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.platform.messaging.Database;
import dev.truce.platform.messaging.Ledger;
import dev.truce.platform.messaging.TrialServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TrialServers.class)
class TransactionalOutboxIT {
    @Inject
    Outbox outbox;

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    TransactionManager transaction;

    @Inject
    TransactionSynchronizationRegistry registry;

    private final String id = UUID.randomUUID().toString();

    @Test
    void eventsAreWrittenAfterTheFlushEvenWhenAppendedFirst() {
        long before = lastWriting();

        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(changed(0));
            entities.persist(new Ledger(id));
            outbox.append(changed(1));
        });

        assertThat(database.texts("SELECT what FROM writing WHERE id > ? ORDER BY id", before))
                .containsExactly("ledger", "event", "event");
    }

    @Test
    void whatIsAnnouncedWhileTheTransactionCompletesIsWrittenToo() {
        QuarkusTransaction.requiringNew().run(() -> {
            beforeCommit(sync -> transaction.getTransaction().registerSynchronization(sync), 1);
            outbox.append(changed(2));
            beforeCommit(registry::registerInterposedSynchronization, 3);
        });

        assertThat(database.texts("SELECT aggregate_version FROM event_log WHERE aggregateid = ? ORDER BY seq", id))
                .containsExactly("2", "1", "3");
    }

    @Test
    void eventsAreNumberedInTheOrderOfTheRecordsVersions() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> entities.persist(new Ledger(id)));

        inParallel(8, () -> QuarkusTransaction.requiringNew().run(() -> {
            Ledger ledger = entities.find(Ledger.class, id, LockModeType.PESSIMISTIC_WRITE);
            ledger.add(1);
            outbox.append(changed(ledger.version() + 1));
        }));

        assertThat(database.texts("SELECT aggregate_version FROM event_log WHERE aggregateid = ? ORDER BY seq", id))
                .isEqualTo(
                        LongStream.rangeClosed(1, 160).mapToObj(Long::toString).toList());
    }

    @Test
    void withoutATransactionNothingCanBeAnnounced() {
        assertThatThrownBy(() -> outbox.append(changed(1))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void aRollbackTakesTheEventsWithIt() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(changed(1));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(database.number("SELECT count(*) FROM event_log WHERE aggregateid = ?", id))
                .isZero();
    }

    @Test
    void aPayloadThatIsTooLargeIsRefusedToTheCaller() {
        String tooLong = "x".repeat(Outbox.PAYLOAD_LIMIT);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(changed(1, tooLong))))
                .isInstanceOf(PayloadTooLarge.class)
                .hasMessageContaining(id);

        String justFits = "ä".repeat((Outbox.PAYLOAD_LIMIT - 2) / 2);
        QuarkusTransaction.requiringNew().run(() -> outbox.append(changed(1, justFits)));
        assertThat(database.number("SELECT count(*) FROM event_log WHERE aggregateid = ?", id))
                .isEqualTo(1);
    }

    @Test
    void theIdIsAUuidOfVersion7() {
        UUID event = QuarkusTransaction.requiringNew().call(() -> outbox.append(changed(1)));

        assertThat(event.version()).isEqualTo(7);
        assertThat(event.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(event.getMostSignificantBits() >>> 16))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void thePayloadIsFixedWhenItIsAppendedAndSaysEverythingExactly() {
        List<String> lines = new ArrayList<>(List.of("first"));

        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(
                    changed(1, new Quote(new BigDecimal("1E+3"), Instant.parse("2026-11-22T10:00:00Z"), null, lines)));
            lines.add("second");
        });

        assertThat(database.texts("SELECT payload FROM event_log WHERE aggregateid = ?", id))
                .containsExactly(
                        "{\"amount\":1000,\"at\":\"2026-11-22T10:00:00Z\",\"note\":null,\"lines\":[\"first\"]}");
    }

    private void beforeCommit(Registration registration, long version) {
        try {
            registration.register(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    outbox.append(changed(version));
                }

                @Override
                public void afterCompletion(int status) {
                    // nothing more to announce
                }
            });
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private OutgoingEvent changed(long version) {
        return changed(version, Map.of("version", version));
    }

    private OutgoingEvent changed(long version, Object payload) {
        return new OutgoingEvent("trial.ledger.changed.v1", "ledger.events.v1", id, "Ledger", id, version, payload);
    }

    private long lastWriting() {
        return database.number("SELECT coalesce(max(id), 0) FROM writing");
    }

    private static void inParallel(int threads, Runnable work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(() -> {
                    for (int turn = 0; turn < 20; turn++) {
                        work.run();
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private interface Registration {
        void register(Synchronization synchronization) throws RollbackException, SystemException;
    }

    record Quote(BigDecimal amount, Instant at, String note, List<String> lines) {}
}
