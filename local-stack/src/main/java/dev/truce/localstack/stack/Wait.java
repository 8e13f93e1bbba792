package dev.truce.localstack.stack;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what nobody announces, by asking again and again. */
public final class Wait {

    private static final long PAUSE_MILLIS = 100;

    private Wait() {}

    /**
     * Blocks until a condition holds, or there is no more hope that it will.
     *
     * @param condition asked ten times a second, on another thread
     * @param hopeless waiting ends when this is done
     * @return whether the condition holds
     * @throws RuntimeException what the condition throws
     */
    public static boolean until(BooleanSupplier condition, CompletableFuture<?> hopeless, Duration atMost) {
        CompletableFuture<Void> holds = new CompletableFuture<>();
        CompletableFuture<Void> inTime = holds.copy().completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS);
        ScheduledExecutorService questions = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> asking =
                questions.scheduleWithFixedDelay(() -> ask(condition, holds), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        try {
            Futures.join(CompletableFuture.anyOf(inTime, hopeless));
            return holds.isDone();
        } finally {
            asking.cancel(true);
            questions.shutdownNow();
        }
    }

    private static void ask(BooleanSupplier condition, CompletableFuture<Void> holds) {
        try {
            if (condition.getAsBoolean()) {
                holds.complete(null);
            }
        } catch (RuntimeException e) {
            holds.completeExceptionally(e);
        }
    }
}
