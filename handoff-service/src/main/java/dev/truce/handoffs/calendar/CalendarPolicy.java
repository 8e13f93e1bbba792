package dev.truce.handoffs.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** By which calendar due dates are counted. */
@ConfigMapping(prefix = "truce.policy.calendar")
interface CalendarPolicy {

    /** The time zone in which a business day begins and ends. */
    @WithDefault("UTC")
    ZoneId timeZone();
}
