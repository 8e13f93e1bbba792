package dev.truce.deals.planning.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.deals.planning.demand.BookedHours.Booked;
import dev.truce.platform.runtime.calendar.BusinessCalendar;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The arithmetic of room: nothing is given away twice, and more load never makes anything earlier. */
class CapacityPlanTest {
    private static final LocalDate START = LocalDate.parse("2026-11-16");
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final BusinessCalendar WEEKDAYS = BusinessCalendar.weekdays(ZoneOffset.UTC);

    @Test
    void aFreeUnitWorksTheHoursFromTheFirstDayOn() {
        CapacityPlan plan = CapacityPlan.of(hours(300), hours(100), START, List.of(), WEEKDAYS);

        assertThat(plan.done()).isEqualTo("2026-11-24");
        assertThat(plan.months())
                .containsExactly(new CapacityPlan.Month(
                        "2026-11",
                        11,
                        List.of(),
                        new BigDecimal("157.14"),
                        new BigDecimal("0.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("100")));
    }

    @Test
    void holidaysTakeTheirShareOfTheMonthAndAreNamed() {
        LocalDate first = LocalDate.parse("2026-12-01");
        List<LocalDate> christmas = List.of(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25"));
        BusinessCalendar closed = new BusinessCalendar(ZoneOffset.UTC, WORKDAYS, Set.copyOf(christmas));

        CapacityPlan plan = CapacityPlan.of(hours(230), hours(220), first, List.of(), closed);

        assertThat(CapacityPlan.of(hours(230), hours(220), first, List.of(), WEEKDAYS)
                        .done())
                .isEqualTo("2026-12-30");
        assertThat(plan.months())
                .extracting(CapacityPlan.Month::capacity)
                .containsExactly(new BigDecimal("210.00"), new BigDecimal("230.00"));
        assertThat(plan.months().get(0).holidays()).isEqualTo(christmas);
        assertThat(plan.months().get(0).businessDays()).isEqualTo(21);
        assertThat(plan.done()).as("ten hours are left for January").isEqualTo("2027-01-01");
    }

    @Test
    void aUnitThatWorksOnSundaysIsDoneOnOne() {
        LocalDate sunday = LocalDate.parse("2026-12-06");
        BusinessCalendar weekend =
                new BusinessCalendar(ZoneOffset.UTC, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());

        assertThat(CapacityPlan.of(hours(80), hours(10), sunday, List.of(), weekend)
                        .done())
                .isEqualTo(sunday);
        assertThat(CapacityPlan.of(hours(80), hours(10), sunday, List.of(), WEEKDAYS)
                        .done())
                .isEqualTo("2026-12-09");
    }

    @Property
    void aHolidayNeverFindsMoreHours(
            @ForAll @IntRange(min = 100, max = 2000) int capacity,
            @ForAll @IntRange(min = 1, max = 2000) int needed,
            @ForAll @IntRange(max = 200) int day) {
        BusinessCalendar closed = new BusinessCalendar(ZoneOffset.UTC, WORKDAYS, Set.of(START.plusDays(day)));
        List<CapacityPlan.Month> open = CapacityPlan.of(hours(capacity), hours(needed), START, List.of(), WEEKDAYS)
                .months();
        List<CapacityPlan.Month> less = CapacityPlan.of(hours(capacity), hours(needed), START, List.of(), closed)
                .months();

        assertThat(less).hasSizeGreaterThanOrEqualTo(open.size());
        for (int months = 1; months <= open.size(); months++) {
            assertThat(taken(less.subList(0, months))).isLessThanOrEqualTo(taken(open.subList(0, months)));
        }
    }

    private static BigDecimal taken(List<CapacityPlan.Month> months) {
        return months.stream().map(CapacityPlan.Month::taken).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void whatIsPromisedComesFirstAndWhatIsLikelyByItsChance() {
        Booked won = new Booked(true, hours(200), 100, LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31"));
        Booked open = new Booked(false, hours(80), 50, LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31"));

        CapacityPlan plan =
                CapacityPlan.of(hours(300), hours(100), LocalDate.parse("2026-12-01"), List.of(won, open), WEEKDAYS);

        assertThat(plan.months())
                .extracting(CapacityPlan.Month::committed)
                .first()
                .isEqualTo(new BigDecimal("200.00"));
        assertThat(plan.months())
                .extracting(CapacityPlan.Month::forecast)
                .first()
                .isEqualTo(new BigDecimal("40.00"));
        assertThat(plan.months())
                .extracting(month -> month.taken().intValueExact())
                .containsExactly(60, 40);
        assertThat(plan.done()).isEqualTo("2027-01-05");
    }

    @Test
    void withoutRoomThereIsNoDay() {
        CapacityPlan plan = CapacityPlan.of(hours(1), hours(100), START, List.of(), WEEKDAYS);

        assertThat(plan.done()).isNull();
        assertThat(plan.months()).hasSize(CapacityPlan.HORIZON_MONTHS);
    }

    @Property
    void theHoursOfADealAreFoundOnceAndNeverBeyondWhatIsFree(
            @ForAll @IntRange(min = 1, max = 2000) int capacity,
            @ForAll @IntRange(min = 1, max = 5000) int needed,
            @ForAll("bookings") List<Booked> booked) {
        CapacityPlan plan = CapacityPlan.of(hours(capacity), hours(needed), START, booked, WEEKDAYS);

        assertThat(taken(plan.months()).compareTo(hours(needed))).isEqualTo(plan.done() == null ? -1 : 0);
        assertThat(plan.months())
                .allMatch(month -> month.taken().signum() >= 0)
                .allMatch(month -> month.taken()
                                .compareTo(month.capacity()
                                        .subtract(month.committed())
                                        .subtract(month.forecast())
                                        .max(BigDecimal.ZERO))
                        <= 0);
    }

    @Property
    void moreLoadOrMoreHoursNeverMakeItEarlier(
            @ForAll @IntRange(min = 100, max = 2000) int capacity,
            @ForAll @IntRange(min = 1, max = 2000) int needed,
            @ForAll @IntRange(max = 500) int more,
            @ForAll("bookings") List<Booked> booked,
            @ForAll("booking") Booked another) {
        LocalDate done = done(capacity, needed, booked);
        List<Booked> loaded = new ArrayList<>(booked);
        loaded.add(another);

        assertThat(done(capacity, needed, loaded)).isAfterOrEqualTo(done);
        assertThat(done(capacity, needed + more, booked)).isAfterOrEqualTo(done);
        assertThat(done(capacity + more, needed, booked)).isBeforeOrEqualTo(done);
    }

    /** No day is later than any. */
    private static LocalDate done(int capacity, int needed, List<Booked> booked) {
        LocalDate done = CapacityPlan.of(hours(capacity), hours(needed), START, booked, WEEKDAYS)
                .done();
        return done == null ? LocalDate.MAX : done;
    }

    @Property
    void theHoursOfADealAreSpreadOverItsDaysWhole(@ForAll("booking") Booked booked) {
        BigDecimal whole = booked.hoursBetween(booked.from(), booked.to(), WEEKDAYS);
        LocalDate middle =
                booked.from().plusDays((booked.to().toEpochDay() - booked.from().toEpochDay()) / 2);
        BigDecimal parts = booked.hoursBetween(booked.from(), middle, WEEKDAYS)
                .add(booked.hoursBetween(middle.plusDays(1), booked.to().plusYears(1), WEEKDAYS));

        assertThat(parts.subtract(whole).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        assertThat(booked.hoursBetween(booked.to().plusDays(1), booked.to().plusDays(9), WEEKDAYS))
                .isEqualByComparingTo("0");
    }

    @Provide
    Arbitrary<List<Booked>> bookings() {
        return booking().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Booked> booking() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 800),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(-60, 300),
                        Arbitraries.integers().between(0, 200))
                .as((committed, hours, probability, offset, days) -> new Booked(
                        committed,
                        hours(hours),
                        committed ? 100 : probability,
                        START.plusDays(offset),
                        START.plusDays(offset + days)));
    }

    private static BigDecimal hours(int hours) {
        return BigDecimal.valueOf(hours);
    }
}
