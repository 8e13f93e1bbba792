package dev.truce.handoffs.handoff;

import dev.truce.platform.runtime.calendar.BusinessCalendars;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The deadlines of a handoff, by the calendar of the unit that delivers. */
@Singleton
public class UnitDeadlines {
    private final BusinessCalendars calendars;
    private final HandoffPolicy policy;

    UnitDeadlines(BusinessCalendars calendars, HandoffPolicy policy) {
        this.calendars = calendars;
        this.policy = policy;
    }

    public Deadlines of(Handoff handoff) {
        return ofUnit(handoff.deliveryUnit());
    }

    /** @param unitId null where no unit is named yet */
    Deadlines ofUnit(@Nullable String unitId) {
        return new Deadlines(calendars.ofUnit(unitId), policy);
    }
}
