package dev.truce.ownership.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    @ParameterizedTest(name = "{1} business days after {0}: {2}")
    @CsvSource({
        "2026-11-23T09:00:00Z, 5, 2026-11-30T09:00:00Z",
        "2026-11-20T17:30:00Z, 1, 2026-11-23T17:30:00Z",
        "2026-11-21T12:00:00Z, 1, 2026-11-23T12:00:00Z",
        "2026-11-23T09:00:00Z, 0, 2026-11-23T09:00:00Z"
    })
    void weekendsDoNotCount(Instant start, int days, Instant end) {
        assertThat(BusinessDays.after(start, days)).isEqualTo(end);
    }
}
