package dev.truce.handoffs.item;

import dev.truce.handoffs.template.DueAnchor;
import dev.truce.platform.runtime.calendar.BusinessCalendar;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days from which due dates are counted, as far as they are known. Nothing is due before the handoff began: a
 * checklist that starts at the close cannot ask for what should have been there ten days earlier.
 */
public final class DueDates {
    private final BusinessCalendar calendar;
    private final LocalDate began;
    private final Map<DueAnchor, LocalDate> anchors = new EnumMap<>(DueAnchor.class);

    public DueDates(BusinessCalendar calendar, LocalDate began) {
        this.calendar = calendar;
        this.began = began;
    }

    /** Adds a day to count from; null while it is not known. */
    public DueDates from(DueAnchor anchor, @Nullable LocalDate day) {
        if (day != null) {
            anchors.put(anchor, day);
        }
        return this;
    }

    @Nullable LocalDate of(DueAnchor from, int businessDays) {
        LocalDate anchor = anchors.get(from);
        if (anchor == null) {
            return null;
        }
        LocalDate counted = calendar.plus(anchor, businessDays);
        return counted.isBefore(began) ? calendar.plus(began, 0) : counted;
    }
}
