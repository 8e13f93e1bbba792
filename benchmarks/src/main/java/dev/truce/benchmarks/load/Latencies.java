package dev.truce.benchmarks.load;

import java.time.Duration;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long things took, in steps of a microsecond; filled by many threads. */
public final class Latencies {
    private static final long LONGEST_MICROS = Duration.ofHours(1).toNanos() / 1_000;
    private static final int DIGITS = 3;
    private final Histogram histogram = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);

    /**
     * Counts one.
     *
     * @param nanos less than none counts as none: two threads may read the clock in either order
     */
    public void add(long nanos) {
        histogram.recordValue(Math.min(LONGEST_MICROS, Math.max(0, nanos / 1_000)));
    }

    public long count() {
        return histogram.getTotalCount();
    }

    /**
     * What so many percent took at most.
     *
     * @return milliseconds
     */
    public double percentile(double percent) {
        return histogram.getValueAtPercentile(percent) / 1_000.0;
    }
}
