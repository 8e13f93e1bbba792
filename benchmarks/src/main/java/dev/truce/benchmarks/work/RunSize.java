package dev.truce.benchmarks.work;

import java.time.Duration;

/**
 * How much is done to measure something.
 *
 * @param rounds in each of which Truce, the limit and the peer have their turn
 * @param round how long the load of one round lasts at most
 * @param deals that are closed in one round at most
 * @param pause how long the idle system is looked at
 * @param bulkRows rows of one bulk job
 * @param burst deals that are closed as quickly as possible, to see how quickly their handoffs follow
 * @param partOfTheExport one of how many rows of the example export's largest file is imported
 */
public record RunSize(
        int rounds, Duration round, int deals, Duration pause, int bulkRows, int burst, int partOfTheExport) {
    /** What figures are published of. */
    public static RunSize full() {
        return new RunSize(3, Duration.ofSeconds(10), 3_000, Duration.ofSeconds(20), 100_000, 2_000, 1);
    }

    /** Shows within minutes that everything can be measured. */
    public static RunSize quick() {
        return new RunSize(1, Duration.ofSeconds(2), 300, Duration.ofSeconds(5), 5_000, 200, 20);
    }
}
