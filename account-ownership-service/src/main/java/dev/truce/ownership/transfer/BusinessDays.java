package dev.truce.ownership.transfer;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Counts days from Monday to Friday, in UTC. */
final class BusinessDays {
    private BusinessDays() {}

    /** The same time of day, so many business days later. */
    static Instant after(Instant start, int days) {
        OffsetDateTime moment = start.atOffset(ZoneOffset.UTC);
        int left = days;
        while (left > 0) {
            moment = moment.plusDays(1);
            if (isBusinessDay(moment.getDayOfWeek())) {
                left--;
            }
        }
        return moment.toInstant();
    }

    private static boolean isBusinessDay(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }
}
