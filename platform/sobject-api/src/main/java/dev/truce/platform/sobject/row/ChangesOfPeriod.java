package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.DateTimeType;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which records were changed or deleted in a period, to the minute. A transaction that began in a minute and commits
 * after it is missed by who asks at once, so a period is told to be covered only up to a minute ago: who begins the
 * next one there misses nothing.
 */
@ApplicationScoped
class ChangesOfPeriod {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);
    private final FindRow find;
    private final AccessPolicy access;
    private final CurrentActor actor;
    private final Clock clock;

    ChangesOfPeriod(FindRow find, AccessPolicy access, CurrentActor actor, Clock clock) {
        this.find = find;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    /** Ids of records that were created or changed. */
    record Updated(List<String> ids, String latestDateCovered) {}

    /** Records that were deleted. */
    record Deleted(List<DeletedRow> deletedRecords, String earliestDateAvailable, String latestDateCovered) {}

    /** One of them. */
    record DeletedRow(String deletedDate, String id) {}

    @Transactional
    Updated updated(SObjectType<?> type, @Nullable String start, @Nullable String end) {
        access.require(actor.get(), Operation.READ, type);
        Period period = period(start, end);
        List<String> ids = find.changedBetween(type, false, period.start(), period.end()).stream()
                .map(SObjectRecord::id)
                .toList();
        return new Updated(ids, covered(period));
    }

    @Transactional
    Deleted deleted(SObjectType<?> type, @Nullable String start, @Nullable String end) {
        access.require(actor.get(), Operation.READ, type);
        Period period = period(start, end);
        List<DeletedRow> rows = find.changedBetween(type, true, period.start(), period.end()).stream()
                .map(row -> new DeletedRow(DateTimeType.format(row.systemModstamp()), row.id()))
                .toList();
        return new Deleted(rows, DateTimeType.format(earliest()), covered(period));
    }

    private record Period(Instant start, Instant end) {}

    private Period period(@Nullable String start, @Nullable String end) {
        Period period = new Period(minute(start, "start"), minute(end, "end"));
        if (!period.start().isBefore(period.end())) {
            throw new InvalidPeriod("startDate must be before endDate, by a minute at least");
        }
        if (period.start().isBefore(earliest())) {
            throw new InvalidPeriod("startDate cannot be more than 30 days ago");
        }
        return period;
    }

    private Instant earliest() {
        return clock.instant().minus(KEPT).truncatedTo(ChronoUnit.MINUTES);
    }

    private String covered(Period period) {
        Instant settled = clock.instant().minus(LONGEST_TRANSACTION).truncatedTo(ChronoUnit.MINUTES);
        return DateTimeType.format(period.end().isBefore(settled) ? period.end() : settled);
    }

    /** A plus sign that was not encoded arrives as a blank. */
    private static Instant minute(@Nullable String text, String name) {
        try {
            return DateTimeType.parse(String.valueOf(text).strip().replace(' ', '+'))
                    .truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException unreadable) {
            throw new InvalidPeriod(
                    "The parameter %s is a datetime such as 2026-01-31T12:00:00Z, not %s".formatted(name, text));
        }
    }
}
