package dev.truce.benchmarks.load;

import java.time.Duration;

/**
 * What a load achieved.
 *
 * @param operations how many were answered
 * @param took from the first to the last answer
 * @param latencies how long each took
 */
public record Throughput(int operations, Duration took, Latencies latencies) {
    public double perSecond() {
        return operations / (Math.max(1, took.toNanos()) / 1e9);
    }
}
