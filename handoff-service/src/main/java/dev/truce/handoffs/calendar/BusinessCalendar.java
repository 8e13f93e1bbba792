package dev.truce.handoffs.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Monday to Friday in one time zone. */
public final class BusinessCalendar {
    private final ZoneId zone;

    public BusinessCalendar(ZoneId zone) {
        this.zone = zone;
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /**
     * The day some business days later.
     *
     * @param businessDays to go forward, or back when negative; a weekend counts as the business day it leads to
     */
    public LocalDate plus(LocalDate day, int businessDays) {
        int step = businessDays < 0 ? -1 : 1;
        LocalDate reached = onBusinessDay(day, step);
        for (int left = Math.abs(businessDays); left > 0; left--) {
            reached = onBusinessDay(reached.plusDays(step), step);
        }
        return reached;
    }

    /** The same time of day, some business days later. */
    public Instant plus(Instant moment, int businessDays) {
        ZonedDateTime local = moment.atZone(zone);
        return plus(local.toLocalDate(), businessDays)
                .atTime(local.toLocalTime())
                .atZone(zone)
                .toInstant();
    }

    private static LocalDate onBusinessDay(LocalDate day, int step) {
        LocalDate open = day;
        while (open.getDayOfWeek() == DayOfWeek.SATURDAY || open.getDayOfWeek() == DayOfWeek.SUNDAY) {
            open = open.plusDays(step);
        }
        return open;
    }
}
