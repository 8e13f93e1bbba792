package dev.truce.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff(Duration.ofSeconds(10), Duration.ofSeconds(25));

    @Test
    void pausesDoubleWithinTheBound() {
        assertThat(backOff.failed("broker")).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(10));
        assertThat(backOff.failed("broker")).isBetween(Duration.ofSeconds(16), Duration.ofSeconds(20));
        assertThat(backOff.failed("broker")).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(25));
        assertThat(backOff.failed("broker")).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(25));
    }

    @Test
    void thePauseLastsUntilItIsOverOrTheTroubleIs() {
        assertThat(backOff.remaining()).isZero();
        backOff.failed("broker");
        assertThat(backOff.remaining()).isPositive();
        assertThat(backOff.reason()).contains("broker");

        assertThat(backOff.recovered()).isTrue();

        assertThat(backOff.remaining()).isZero();
        assertThat(backOff.reason()).isEmpty();
        assertThat(backOff.recovered()).isFalse();
    }
}
