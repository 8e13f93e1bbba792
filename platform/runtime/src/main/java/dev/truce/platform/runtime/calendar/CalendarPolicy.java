package dev.truce.platform.runtime.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** By which calendars due dates are counted. */
@ConfigMapping(prefix = "truce.policy.calendar")
public interface CalendarPolicy {
    Set<DayOfWeek> WEEKDAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** The time zone in which a business day begins and ends. */
    @WithDefault("UTC")
    ZoneId timeZone();

    /** The days of the week on which people work, separated by commas. */
    @WithDefault("monday,tuesday,wednesday,thursday,friday")
    Set<DayOfWeek> workingDays();

    /** Days on which nobody works, such as {@code 2026-12-25,2026-12-26}. */
    Optional<Set<LocalDate>> holidays();

    /**
     * What is different in a delivery unit, by the id of its {@code Delivery_Unit__c}: {@code time-zone}, {@code
     * working-days} and {@code holidays}, such as {@code truce.policy.calendar.units.a00ds0000000001AAA.time-zone}.
     */
    Map<String, UnitCalendar> units();

    /** What one unit does differently; what is not given is as everywhere. */
    interface UnitCalendar {

        /** The time zone of the unit. */
        Optional<ZoneId> timeZone();

        /** The days of the week on which the unit works. */
        Optional<Set<DayOfWeek>> workingDays();

        /** Days on which the unit does not work, instead of those of the company. */
        Optional<Set<LocalDate>> holidays();
    }
}
