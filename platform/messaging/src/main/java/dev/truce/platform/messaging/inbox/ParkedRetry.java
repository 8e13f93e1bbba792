package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.MessagingConfig;
import dev.truce.platform.messaging.inbox.ReceivedRecord.Lane;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tries parked events again, each lane from its front, until they can be applied or have waited too long. */
@Singleton
class ParkedRetry {
    private static final Logger LOG = Logger.getLogger(ParkedRetry.class);
    private static final int AT_A_TIME = 50;
    private static final int DOUBLINGS = 16;
    private static final long COUNT_EVERY = Duration.ofSeconds(5).toNanos();

    private final InboxTransaction transaction;
    private final ParkedRecords parked;
    private final Marks marks;
    private final Delivery delivery;
    private final DeadLetters deadLetters;
    private final InboxMetrics metrics;
    private final MessagingConfig.Inbox config;
    private volatile long waiting;
    private @Nullable Long countedAt;

    ParkedRetry(
            InboxTransaction transaction,
            ParkedRecords parked,
            Marks marks,
            Delivery delivery,
            DeadLetters deadLetters,
            InboxMetrics metrics,
            MessagingConfig config,
            MeterRegistry registry) {
        this.transaction = transaction;
        this.parked = parked;
        this.marks = marks;
        this.delivery = delivery;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.config = config.inbox();
        Gauge.builder("truce.inbox.parked", () -> waiting)
                .description("Events that wait for a prerequisite, and those behind them")
                .register(registry);
    }

    long waiting() {
        return waiting;
    }

    /** Events were seen to wait, or were parked: the table is looked at on the next try. */
    void lookAgain() {
        countedAt = null;
    }

    /**
     * Goes on while that frees the next event of a lane. While nothing waits, the table is looked at now and then only, for what other replicas
     * parked.
     *
     * @return whether anything is due that could not be settled now
     */
    boolean tryDue() {
        if (waiting > 0 || countedAt == null || System.nanoTime() - countedAt > COUNT_EVERY) {
            waiting = transaction.call(parked::count);
            countedAt = System.nanoTime();
        }
        Set<Lane> stuck = new HashSet<>();
        List<ParkedRecord> due = due(stuck);
        while (!due.isEmpty()) {
            due.stream()
                    .filter(front -> !settle(front))
                    .forEach(front -> stuck.add(front.received().lane()));
            due = due(stuck);
        }
        return !stuck.isEmpty();
    }

    private List<ParkedRecord> due(Set<Lane> stuck) {
        return waiting == 0
                ? List.of()
                : transaction.call(() -> parked.due(AT_A_TIME)).stream()
                        .filter(front -> !stuck.contains(front.received().lane()))
                        .toList();
    }

    /** {@return false if the database is in trouble or another replica has it in hand} */
    private boolean settle(ParkedRecord front) {
        try {
            return transaction.call(() -> parked.take(front) && apply(front));
        } catch (RuntimeException e) {
            return !DatabaseTrouble.passing(e) && putOff(front, e);
        }
    }

    private boolean apply(ParkedRecord front) {
        ReceivedRecord received = front.received();
        if (!marks.markNew(Set.of(received.eventId())).isEmpty()) {
            delivery.deliver(received);
        }
        LOG.infof("A parked event was applied: eventId=%s type=%s", received.eventId(), received.type());
        return true;
    }

    private boolean putOff(ParkedRecord front, RuntimeException error) {
        boolean hopeless = error instanceof CannotApply || front.waited().compareTo(config.parkedAtMost()) >= 0;
        if (!hopeless) {
            return committed(() -> {
                parked.postpone(front, pause(front.attempts()), String.valueOf(error.getMessage()));
                return true;
            });
        }
        ReceivedRecord received = front.received();
        int attempts = front.attempts() + 2;
        return committed(() -> buried(front, () -> deadLetters.bury(received, error, attempts)))
                || committed(() -> buried(front, () -> deadLetters.buryUnheard(received, error, attempts)));
    }

    /** @return false if another replica has it in hand */
    private boolean buried(ParkedRecord front, Runnable burial) {
        if (!parked.take(front)) {
            return false;
        }
        burial.run();
        return true;
    }

    private boolean committed(Callable<Boolean> decision) {
        try {
            return transaction.call(decision);
        } catch (RuntimeException e) {
            metrics.failed("database");
            return false;
        }
    }

    private Duration pause(int attempts) {
        Duration pause = config.firstBackOff().multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return pause.compareTo(config.longestBackOff()) < 0 ? pause : config.longestBackOff();
    }
}
