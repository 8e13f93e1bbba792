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
        return ofUnit(handoff.sold().deliveryUnit());
    }

    /**
     * The deadlines by the calendar of a unit.
     *
     * @param unitId null where no unit is named yet
     */
    public Deadlines ofUnit(@Nullable String unitId) {
        return new Deadlines(calendars.ofUnit(unitId), policy);
    }
}
