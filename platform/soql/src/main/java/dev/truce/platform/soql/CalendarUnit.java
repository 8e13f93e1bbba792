package dev.truce.platform.soql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What relative dates are counted in. Weeks begin on Sunday. */
enum CalendarUnit {
    DAY {
        @Override
        LocalDate startOf(LocalDate day) {
            return day;
        }

        @Override
        LocalDate plus(LocalDate start, long units) {
            return start.plusDays(units);
        }
    },
    WEEK {
        @Override
        LocalDate startOf(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        }

        @Override
        LocalDate plus(LocalDate start, long units) {
            return start.plusWeeks(units);
        }
    },
    MONTH {
        @Override
        LocalDate startOf(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate plus(LocalDate start, long units) {
            return start.plusMonths(units);
        }
    },
    QUARTER {
        @Override
        LocalDate startOf(LocalDate day) {
            return day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
        }

        @Override
        LocalDate plus(LocalDate start, long units) {
            return start.plusMonths(3 * units);
        }
    },
    YEAR {
        @Override
        LocalDate startOf(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        LocalDate plus(LocalDate start, long units) {
            return start.plusYears(units);
        }
    };

    abstract LocalDate startOf(LocalDate day);

    abstract LocalDate plus(LocalDate start, long units);
}
