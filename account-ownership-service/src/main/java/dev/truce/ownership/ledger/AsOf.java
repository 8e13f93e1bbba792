package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;

/** Reads the moment that somebody asks about. */
final class AsOf {
    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter();

    private AsOf() {}

    /**
     * @param text a date, which means the end of that day in UTC, or a date and time with offset
     * @throws AsOfIsNoMoment when it is neither
     */
    static Instant parse(String text) {
        String asked = text.strip().replace(' ', '+'); // a plus sign that was not encoded arrives as a blank
        try {
            return asked.length() == "2026-11-22".length() ? endOf(LocalDate.parse(asked)) : instant(asked);
        } catch (DateTimeParseException neither) {
            throw new AsOfIsNoMoment(text);
        }
    }

    private static Instant instant(String asked) {
        return OffsetDateTime.parse(asked, INSTANT).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }

    static final class AsOfIsNoMoment extends Refusal {
        AsOfIsNoMoment(String asOf) {
            super(
                    ErrorCode.INVALID_FIELD,
                    "asOf is a date such as 2026-11-22, meaning the end of that day in UTC, or an instant such as"
                            + " 2026-11-22T09:30:00Z; this is neither: " + asOf,
                    "asOf");
        }
    }
}
