package dev.truce.platform.messaging;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A background thread that takes one turn after another, can be called early, and stops within two seconds. */
public final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration TO_FINISH = Duration.ofMillis(1_400);
    private static final Duration TO_GIVE_UP = Duration.ofMillis(1_900);
    private static final Duration AFTER_A_BUG = Duration.ofSeconds(1);

    private final Supplier<Duration> turn;
    private final Runnable atTheEnd;
    private final BlockingQueue<Boolean> calls = new ArrayBlockingQueue<>(1);
    private final Thread thread;
    private volatile boolean stopping;
    private volatile long askedAt;

    /**
     * @param turn does a piece of work and answers how long to rest after it
     * @param atTheEnd runs on the thread after the last turn, to release what the turns hold
     */
    public Worker(String name, Supplier<Duration> turn, Runnable atTheEnd) {
        this.turn = turn;
        this.atTheEnd = atTheEnd;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Ends the current rest, or skips the next one. Cheap, never blocks. */
    public void call() {
        calls.offer(true);
    }

    public boolean alive() {
        return thread.isAlive();
    }

    public boolean stopping() {
        return stopping;
    }

    /** The current turn is the last. Returns at once, so that several workers can end at the same time. */
    public void askToStop() {
        askedAt = System.nanoTime();
        stopping = true;
        call();
    }

    /** Waits for the current turn, and interrupts it when it takes too long; ends within two seconds of {@link #askToStop}. */
    public void awaitEnd() {
        try {
            thread.join(left(TO_FINISH));
            if (thread.isAlive()) {
                thread.interrupt();
                thread.join(left(TO_GIVE_UP));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long left(Duration afterAsking) {
        return Math.max(1, afterAsking.minusNanos(System.nanoTime() - askedAt).toMillis());
    }

    private void run() {
        try {
            while (!stopping) {
                calls.poll(takeTurn().toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException ignored) {
            // asked to stop while resting
        } finally {
            LOG.debugf("Ends: thread=%s interrupted=%s", thread.getName(), Thread.interrupted());
            atTheEnd.run(); // with the interruption cleared, or clients refuse to be closed
        }
    }

    private Duration takeTurn() {
        try {
            return turn.get();
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.errorf(e, "A turn failed unexpectedly and will be taken again: thread=%s", thread.getName());
            }
            return AFTER_A_BUG;
        }
    }
}
