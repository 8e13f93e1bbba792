package dev.truce.platform.sobject.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** The threads that work on bulk jobs. They share nothing but the database, with each other and with other replicas. */
@Singleton
class BulkWorkers {
    private static final Logger LOG = Logger.getLogger(BulkWorkers.class);
    private static final long TO_FINISH = 10;
    private static final long AFTER_TROUBLE = 1;
    private final BulkTurn turn;
    private final BulkSettings settings;
    private final Semaphore calls = new Semaphore(0);
    private final ExecutorService threads;
    private final AtomicBoolean inTrouble = new AtomicBoolean();
    private volatile boolean stopping;

    BulkWorkers(BulkTurn turn, BulkSettings settings) {
        this.turn = turn;
        this.settings = settings;
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "bulk-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    void start(@Observes StartupEvent start) {
        for (int i = 0; i < settings.workers(); i++) {
            boolean looks = i == 0;
            threads.execute(() -> work(looks));
        }
    }

    /** A part that is not finished in time goes back to the queue with its transaction. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        call();
        threads.shutdown();
        if (!threads.awaitTermination(TO_FINISH, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    /** There is work: those that rest look at once. */
    void call() {
        calls.release(Math.max(1, settings.workers()));
    }

    /** @param looks whether this one looks by itself for what other processes left; the rest wait to be called */
    private void work(boolean looks) {
        try {
            boolean called = true;
            while (!stopping) {
                Outcome outcome = takeTurn();
                if (outcome == Outcome.WORKED && !called) {
                    call();
                }
                called = rest(outcome, looks);
            }
        } catch (InterruptedException ignored) {
            // asked to stop while resting
        }
    }

    /** {@return false when nobody called it before its time} */
    private boolean rest(Outcome outcome, boolean looks) throws InterruptedException {
        return switch (outcome) {
            case WORKED -> true;
            case FAILED -> calls.tryAcquire(AFTER_TROUBLE, TimeUnit.SECONDS);
            case IDLE -> {
                if (looks) {
                    yield calls.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                }
                calls.acquire();
                yield true;
            }
        };
    }

    /** Trouble that lasts, such as a database out of reach, is said once. */
    private Outcome takeTurn() {
        try {
            boolean worked = turn.take();
            inTrouble.set(false);
            return worked ? Outcome.WORKED : Outcome.IDLE;
        } catch (RuntimeException failed) {
            if (!stopping && inTrouble.compareAndSet(false, true)) {
                LOG.warn("A piece of a bulk job could not be done and will be tried again", failed);
            }
            return Outcome.FAILED;
        }
    }

    private enum Outcome {
        WORKED,
        IDLE,
        FAILED
    }
}
