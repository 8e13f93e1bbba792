package dev.truce.platform.runtime.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** On which days somebody works, and in which time zone those days begin and end. */
public final class BusinessCalendar {
    private final ZoneId zone;
    private final Set<DayOfWeek> workingDays;
    private final Set<LocalDate> holidays;

    /**
     * @param workingDays at least one
     * @param holidays working days on which nobody works
     */
    public BusinessCalendar(ZoneId zone, Set<DayOfWeek> workingDays, Set<LocalDate> holidays) {
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs a day of the week on which somebody works");
        }
        this.zone = zone;
        this.workingDays = Set.copyOf(workingDays);
        this.holidays = Set.copyOf(holidays);
    }

    /** Monday to Friday, without holidays. */
    public static BusinessCalendar weekdays(ZoneId zone) {
        return new BusinessCalendar(zone, CalendarPolicy.WEEKDAYS, Set.of());
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public boolean isBusinessDay(LocalDate day) {
        return workingDays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * The day some business days later.
     *
     * @param businessDays to go forward, or back when negative; a day off counts as the business day it leads to
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

    /** How many business days there are from the earlier of two days until the later one begins. */
    public long between(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return first.datesUntil(last).filter(this::isBusinessDay).count();
    }

    /** How many of these days, both included, are business days. */
    public int businessDays(LocalDate first, LocalDate last) {
        return Math.toIntExact(first.isAfter(last) ? 0 : between(first, last.plusDays(1)));
    }

    /** The holidays among these days, both included, on which people would work otherwise; oldest first. */
    public List<LocalDate> holidays(LocalDate first, LocalDate last) {
        return holidays.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .filter(day -> workingDays.contains(day.getDayOfWeek()))
                .sorted()
                .toList();
    }

    private LocalDate onBusinessDay(LocalDate day, int step) {
        LocalDate open = day;
        while (!isBusinessDay(open)) {
            open = open.plusDays(step);
        }
        return open;
    }
}
