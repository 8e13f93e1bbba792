package dev.truce.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Clients that each send the next request when the last is answered: what a system can do at most.
 *
 * @param clients how many there are
 * @param atMost the time after which none sends another
 */
public record ClosedLoop(int clients, Duration atMost) {

    /**
     * Performs operations until all are done or the time is up.
     *
     * @throws RequestFailed if one of them fails
     */
    public Throughput run(int operations, LoadOperation operation) {
        Latencies latencies = new Latencies();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        long began = System.nanoTime();
        long end = began + atMost.toNanos();
        Callable<Void> client = () -> {
            int number = next.getAndIncrement();
            while (number < operations && System.nanoTime() < end) {
                long sent = System.nanoTime();
                operation.perform(number);
                latencies.add(System.nanoTime() - sent);
                done.incrementAndGet();
                number = next.getAndIncrement();
            }
            return null;
        };
        try {
            List<Future<Void>> clientsAtWork = IntStream.range(0, clients)
                    .mapToObj(i -> pool.submit(client))
                    .toList();
            for (Future<Void> each : clientsAtWork) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw RequestFailed.because(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RequestFailed("interrupted");
        } finally {
            pool.shutdownNow();
        }
        return new Throughput(done.get(), Duration.ofNanos(System.nanoTime() - began), latencies);
    }
}
