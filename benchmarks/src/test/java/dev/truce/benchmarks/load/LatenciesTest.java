package dev.truce.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void percentilesAreInMilliseconds() {
        Latencies latencies = new Latencies();
        for (int millis = 1; millis <= 100; millis++) {
            latencies.add(millis * 1_000_000L);
        }

        assertThat(latencies.count()).isEqualTo(100);
        assertThat(latencies.percentile(50)).isCloseTo(50, within(0.1));
        assertThat(latencies.percentile(99)).isCloseTo(99, within(0.1));
    }

    @Test
    void lessThanNothingIsNothing() {
        Latencies latencies = new Latencies();
        latencies.add(-5_000_000);

        assertThat(latencies.percentile(50)).isZero();
    }
}
