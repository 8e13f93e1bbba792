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
     */
    public static boolean until(BooleanSupplier condition, CompletableFuture<?> hopeless, Duration atMost) {
        CompletableFuture<Void> holds = new CompletableFuture<>();
        CompletableFuture<Void> inTime = holds.copy().completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS);
        ScheduledExecutorService questions = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> asking = questions.scheduleWithFixedDelay(
                () -> {
                    if (condition.getAsBoolean()) {
                        holds.complete(null);
                    }
                },
                0,
                PAUSE_MILLIS,
                TimeUnit.MILLISECONDS);
        try {
            CompletableFuture.anyOf(inTime, hopeless).join();
            return holds.isDone();
        } finally {
            asking.cancel(true);
            questions.shutdownNow();
        }
    }
}
