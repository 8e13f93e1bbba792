package dev.truce.platform.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
    private static final String UNIT = "a005e0000000001AAA";
    private final BusinessCalendar calendar = BusinessCalendar.weekdays(ZoneId.of("Europe/Berlin"));
    private final BusinessCalendar dubai = new BusinessCalendar(
            ZoneId.of("Asia/Dubai"),
            Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
            Set.of(LocalDate.of(2026, 12, 2)));

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

    @ParameterizedTest
    @CsvSource({
        "2026-12-01,  1, 2026-12-03",
        "2026-12-03,  1, 2026-12-06",
        "2026-12-02,  0, 2026-12-03",
        "2026-12-03, -1, 2026-12-01"
    })
    void holidaysAndOtherWeekendsAreNotCountedEither(LocalDate from, int days, LocalDate to) {
        assertThat(dubai.plus(from, days)).isEqualTo(to);
    }

    @Test
    void aMonthHasItsBusinessDaysAndTheHolidaysThatTakeSomeOfThem() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);

        assertThat(calendar.businessDays(first, last)).isEqualTo(23);
        assertThat(calendar.holidays(first, last)).isEmpty();
        assertThat(dubai.businessDays(first, last)).isEqualTo(22);
        assertThat(dubai.holidays(first, last)).containsExactly(LocalDate.of(2026, 12, 2));
        assertThat(dubai.holidays(first.plusDays(2), last)).isEmpty();
        assertThat(dubai.businessDays(last, first)).isZero();
    }

    @Test
    void aHolidayOnADayOffTakesNothing() {
        LocalDate saturday = LocalDate.of(2026, 12, 26);
        BusinessCalendar christmas = new BusinessCalendar(ZoneOffset.UTC, CalendarPolicy.WEEKDAYS, Set.of(saturday));

        assertThat(christmas.holidays(saturday.minusDays(9), saturday.plusDays(9)))
                .isEmpty();
    }

    @Property
    void aBusinessDayIsAlwaysReachedAndAsFarAwayAsAsked(
            @ForAll @IntRange(min = 0, max = 4000) int day, @ForAll @IntRange(min = 0, max = 60) int days) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(day);

        LocalDate reached = dubai.plus(from, days);

        assertThat(dubai.isBusinessDay(reached)).isTrue();
        assertThat(dubai.between(from, reached)).isEqualTo(days);
        assertThat(dubai.between(reached, from)).isEqualTo(days);
    }

    @Test
    void theTimeOfDayIsThatOfTheZone() {
        assertThat(calendar.plus(Instant.parse("2026-03-27T16:00:00Z"), 1))
                .as("the clocks change on the weekend between")
                .isEqualTo(Instant.parse("2026-03-30T15:00:00Z"));
        assertThat(calendar.dayOf(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void somebodyHasToWork() {
        assertThatThrownBy(() -> new BusinessCalendar(ZoneOffset.UTC, Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUnitWorksAsTheCompanyDoesExceptWhereThePolicySaysOtherwise() {
        BusinessCalendars calendars = new BusinessCalendars(new SmallRyeConfigBuilder()
                .withMapping(CalendarPolicy.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "truce.policy.calendar.holidays",
                                "2026-12-25",
                                "truce.policy.calendar.units." + UNIT + ".working-days",
                                "monday,tuesday,friday"),
                        "test",
                        100))
                .build()
                .getConfigMapping(CalendarPolicy.class));
        LocalDate thursday = LocalDate.of(2026, 12, 24);

        assertThat(calendars.ofCompany().plus(thursday, 1)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(calendars.ofUnit(null).plus(thursday, 0)).isEqualTo(thursday);
        assertThat(calendars.ofUnit("a005e0000000002AAA").plus(thursday, 0)).isEqualTo(thursday);
        assertThat(calendars.ofUnit(UNIT).plus(thursday, 0))
                .as("no Thursdays, and Christmas is everybody's")
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }
}
