package dev.truce.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Requests at fixed times, whether those before are answered or not. Each is timed from when it should have been sent, so
 * that a system which stalls cannot hide it by being asked less.
 *
 * @param perSecond how many are sent
 */
public record OpenLoop(double perSecond) {

    /**
     * Sends all operations and returns when the last is answered.
     *
     * @param operation sends the request of a number that counts from 0
     * @throws RequestFailed if one of them fails
     */
    public Throughput run(int operations, IntFunction<CompletableFuture<Void>> operation) {
        Latencies latencies = new Latencies();
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        long began = System.nanoTime();
        for (int number = 0; number < operations; number++) {
            long intended = began + offsetNanos(number);
            waitUntil(intended);
            answers.add(operation.apply(number).thenRun(() -> latencies.add(System.nanoTime() - intended)));
        }
        try {
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw RequestFailed.because(e);
        }
        return new Throughput(operations, Duration.ofNanos(System.nanoTime() - began), latencies);
    }

    /** When the request of a number is due after the first. */
    long offsetNanos(int number) {
        return (long) (number * 1e9 / perSecond);
    }

    private static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
