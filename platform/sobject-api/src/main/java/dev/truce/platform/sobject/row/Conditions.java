package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.record.SObjectRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions a client wants an answer or a change (RFC 9110, section 13).
 *
 * @param tags value of {@code If-Match} for a change, of {@code If-None-Match} for a read
 * @param date value of {@code If-Unmodified-Since} for a change, of {@code If-Modified-Since} for a read
 */
public record Conditions(@Nullable String tags, @Nullable String date) {
    /** Whatever the state of the record. */
    public static final Conditions NONE = new Conditions(null, null);

    /**
     * Holds a change to the state its caller knows. A date counts only without a tag.
     *
     * @throws RecordHasChanged when the record has changed since
     */
    void require(SObjectRecord row) {
        Versions.require(row, tags);
        if (tags == null || tags.isBlank()) {
            date(date)
                    .filter(known ->
                            row.systemModstamp().truncatedTo(ChronoUnit.SECONDS).isAfter(known))
                    .ifPresent(known -> {
                        throw new RecordHasChanged(row.id(), "the state of " + date, row.version());
                    });
        }
    }

    /** Whether a reader has this state already. A date counts only without a tag. */
    public boolean isKnown(String tag, Instant changed) {
        if (tags != null && !tags.isBlank()) {
            return tags.strip().equals("*")
                    || Arrays.stream(tags.split(",", -1))
                            .map(candidate -> candidate.strip().replaceFirst("^W/", ""))
                            .anyMatch(tag::equals);
        }
        return date(date)
                .filter(known -> !changed.truncatedTo(ChronoUnit.SECONDS).isAfter(known))
                .isPresent();
    }

    /** A date that nobody can read is passed over, as the RFC says. */
    private static Optional<Instant> date(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
