package dev.truce.deals.scope;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Monday to Friday, by the date in UTC. */
public final class BusinessDays {
    private BusinessDays() {}

    /** The same time of day, so many business days later; a start on a weekend counts as the Monday after it. */
    public static Instant after(Instant start, int days) {
        LocalDate first = start.atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate day = onBusinessDay(first);
        for (int left = days; left > 0; left--) {
            day = onBusinessDay(day.plusDays(1));
        }
        return start.plusSeconds(86_400L * (day.toEpochDay() - first.toEpochDay()));
    }

    /** How many business days lie between two dates, whichever is the earlier. */
    public static long between(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return first.datesUntil(last).filter(BusinessDays::isBusinessDay).count();
    }

    private static LocalDate onBusinessDay(LocalDate day) {
        LocalDate open = day;
        while (!isBusinessDay(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    private static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
