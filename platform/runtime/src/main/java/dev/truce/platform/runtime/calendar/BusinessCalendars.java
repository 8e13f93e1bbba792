package dev.truce.platform.runtime.calendar;

import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calendars that the policy names: one for the company, and one for each unit that works differently. */
@Singleton
public class BusinessCalendars {
    private final CalendarPolicy policy;

    BusinessCalendars(CalendarPolicy policy) {
        this.policy = policy;
    }

    public BusinessCalendar ofCompany() {
        return new BusinessCalendar(
                policy.timeZone(), policy.workingDays(), policy.holidays().orElse(Set.of()));
    }

    /**
     * By which calendar a unit works.
     *
     * @param unitId 18 characters; null, or a unit that the policy does not name: as everywhere in the company
     */
    public BusinessCalendar ofUnit(@Nullable String unitId) {
        CalendarPolicy.UnitCalendar unit =
                unitId == null ? null : policy.units().get(unitId);
        if (unit == null) {
            return ofCompany();
        }
        return new BusinessCalendar(
                unit.timeZone().orElse(policy.timeZone()),
                unit.workingDays().orElse(policy.workingDays()),
                unit.holidays().or(policy::holidays).orElse(Set.of()));
    }
}
