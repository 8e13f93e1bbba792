package dev.truce.deals.planning.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.runtime.calendar.BusinessCalendar;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever reads the answer can check it, holidays included. */
class FeasibilityInWordsTest {
    private static final LocalDate START = LocalDate.parse("2026-12-01");

    @Test
    void everyStepIsSaidAndHolidaysAreNamed() {
        Feasibility.UnitRoom room = room(Set.of(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25")), "230");

        assertThat(FeasibilityInWords.of(START, 10, List.of(room), room.done()))
                .containsExactly(
                        "Work begins on 2026-12-01.",
                        "The longest offering takes 10 days: 2026-12-11.",
                        "ERP North needs 220 hours and finds them among 230 a month, less what it has promised and expects, by 2027-01-01.",
                        "ERP North does not work on 2026-12-24, 2026-12-25; each takes a business day's share of its month.",
                        "The latest of these is the earliest go-live: 2027-01-01.");
    }

    @Test
    void withoutHolidaysNothingIsSaidAboutThem() {
        Feasibility.UnitRoom room = room(Set.of(), "230");

        assertThat(FeasibilityInWords.of(START, 0, List.of(room), room.done()))
                .hasSize(3)
                .noneMatch(step -> step.contains("does not work on"));
    }

    private static Feasibility.UnitRoom room(Set<LocalDate> holidays, String capacity) {
        BusinessCalendar calendar =
                new BusinessCalendar(ZoneOffset.UTC, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), holidays);
        BigDecimal needed = new BigDecimal("220");
        CapacityPlan plan = CapacityPlan.of(new BigDecimal(capacity), needed, START, List.of(), calendar);
        return new Feasibility.UnitRoom(
                "a005e0000000001AAA", "ERP North", needed, new BigDecimal(capacity), plan.done(), plan.months());
    }
}
