package dev.truce.handoffs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
    private final BusinessCalendar calendar = new BusinessCalendar(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "2026-12-04,  0, 2026-12-04",
        "2026-12-04,  1, 2026-12-07",
        "2026-12-05,  0, 2026-12-07",
        "2026-12-05, -1, 2026-12-03",
        "2026-12-07, -1, 2026-12-04",
        "2026-12-01, 10, 2026-12-15"
    })
    void weekendsAreNotCounted(LocalDate from, int days, LocalDate to) {
        assertThat(calendar.plus(from, days)).isEqualTo(to);
    }

    @Property
    void aBusinessDayIsAlwaysReached(
            @ForAll @IntRange(min = 0, max = 4000) int day, @ForAll @IntRange(min = -60, max = 60) int days) {
        LocalDate reached = calendar.plus(LocalDate.of(2026, 1, 1).plusDays(day), days);

        assertThat(reached.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void theTimeOfDayIsThatOfTheZone() {
        assertThat(calendar.plus(Instant.parse("2026-03-27T16:00:00Z"), 1))
                .as("the clocks change on the weekend between")
                .isEqualTo(Instant.parse("2026-03-30T15:00:00Z"));
        assertThat(calendar.dayOf(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo(LocalDate.of(2027, 1, 1));
    }
}
