package dev.truce.handoffs.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The calendar that the policy names. */
class CalendarOfPolicy {

    @Produces
    @Singleton
    BusinessCalendar calendar(CalendarPolicy policy) {
        return new BusinessCalendar(policy.timeZone());
    }
}
