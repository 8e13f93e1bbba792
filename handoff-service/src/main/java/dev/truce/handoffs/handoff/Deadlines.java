package dev.truce.handoffs.handoff;

import dev.truce.handoffs.item.DueDates;
import dev.truce.handoffs.template.DueAnchor;
import dev.truce.platform.runtime.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** By when each side has to act in one handoff, counted in the business days of the unit that delivers. */
public final class Deadlines {
    private final BusinessCalendar calendar;
    private final HandoffPolicy policy;

    Deadlines(BusinessCalendar calendar, HandoffPolicy policy) {
        this.calendar = calendar;
        this.policy = policy;
    }

    Instant toSubmit(Instant closed) {
        return calendar.plus(closed, policy.submitWithinBusinessDays());
    }

    Instant toClaim(Instant submitted) {
        return calendar.plus(submitted, policy.claimWithinBusinessDays());
    }

    Instant toDecide(Instant claimed) {
        return calendar.plus(claimed, policy.decideWithinBusinessDays());
    }

    Instant toResubmit(Instant returned) {
        return calendar.plus(returned, policy.resubmitWithinBusinessDays());
    }

    /** A deadline extended by the time its clock was suspended, moved on to a business day. */
    Instant movedOn(Instant due, Instant restedFrom, Instant until) {
        return calendar.plus(due.plus(Duration.between(restedFrom, until)), 0);
    }

    /** Due dates that are counted from something that happens now. */
    public DueDates countedFrom(DueAnchor anchor, Instant now) {
        return new DueDates(calendar, today(now)).from(anchor, today(now));
    }

    public LocalDate today(Instant now) {
        return calendar.dayOf(now);
    }

    public BusinessCalendar calendar() {
        return calendar;
    }
}
