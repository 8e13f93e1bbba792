package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.bulk.csv.ColumnDelimiter;
import dev.truce.platform.sobject.bulk.csv.CsvFormat;
import dev.truce.platform.sobject.bulk.csv.LineEnding;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.id.MarkedIds;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.query.ListQueries;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.ReadableObjects;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes jobs for whoever is acting. */
@Singleton
class CreateJob {
    private static final String PREFIX = "750";
    private final Jobs jobs;
    private final ReadableObjects objects;
    private final ListQueries queries;
    private final AccessPolicy access;
    private final CurrentActor actor;
    private final MarkedIds ids;
    private final Clock clock;
    private final BulkWorkers workers;

    CreateJob(
            Jobs jobs,
            ReadableObjects objects,
            ListQueries queries,
            AccessPolicy access,
            CurrentActor actor,
            MarkedIds ids,
            Clock clock,
            BulkWorkers workers) {
        this.jobs = jobs;
        this.objects = objects;
        this.queries = queries;
        this.access = access;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
        this.workers = workers;
    }

    /**
     * A load, open for its file.
     *
     * @throws UnknownEntity when the caller has no such object
     * @throws InvalidJob when it is not clear what to do
     */
    Job ingest(NewIngestJob wanted, ApiVersion version) {
        Job.Operation operation = operation(
                wanted.operation(),
                Job.Operation.insert,
                Job.Operation.update,
                Job.Operation.upsert,
                Job.Operation.delete,
                Job.Operation.hardDelete);
        SObjectType<?> type =
                objects.find(text(wanted.object())).orElseThrow(() -> new UnknownEntity(text(wanted.object())));
        permissions(operation).forEach(permission -> access.require(actor.get(), permission, type));
        String key = operation == Job.Operation.upsert ? key(type, text(wanted.externalIdFieldName())) : null;
        Job job = job(
                JobKind.INGEST,
                operation,
                type.name(),
                key,
                null,
                null,
                JobState.OPEN,
                version,
                csv(wanted.columnDelimiter(), wanted.lineEnding(), wanted.contentType()));
        jobs.add(job);
        return job;
    }

    /**
     * An export, begun at once.
     *
     * @throws dev.truce.platform.sobject.query.sql.SoqlRefusal when the query lists no records
     */
    Job export(NewQueryJob wanted, ApiVersion version) {
        Job.Operation operation = operation(wanted.operation(), Job.Operation.query, Job.Operation.queryAll);
        String soql = text(wanted.query());
        ListQueries.ListQuery query = queries.of(soql);
        Job job = job(
                JobKind.QUERY,
                operation,
                objects.named(query.object()).name(),
                null,
                soql,
                query.columns(),
                JobState.UPLOAD_COMPLETE,
                version,
                csv(wanted.columnDelimiter(), wanted.lineEnding(), wanted.contentType()));
        jobs.add(job);
        workers.call();
        return job;
    }

    private Job job(
            JobKind kind,
            Job.Operation operation,
            String object,
            @Nullable String key,
            @Nullable String soql,
            @Nullable List<String> columns,
            JobState state,
            ApiVersion version,
            CsvFormat csv) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String creator = actor.get().userId();
        return new Job(
                ids.next(PREFIX),
                kind,
                operation,
                object,
                key,
                soql,
                state,
                version,
                csv,
                columns,
                creator,
                now,
                now,
                null,
                null,
                null,
                null);
    }

    private static Job.Operation operation(@Nullable String wanted, Job.Operation... offered) {
        return Arrays.stream(offered)
                .filter(operation -> operation.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidJob(
                        "The operation '%s' is not one of %s".formatted(wanted, Arrays.toString(offered))));
    }

    private static List<Operation> permissions(Job.Operation operation) {
        return switch (operation) {
            case insert -> List.of(Operation.CREATE);
            case update -> List.of(Operation.UPDATE);
            case upsert -> List.of(Operation.CREATE, Operation.UPDATE);
            case delete, hardDelete -> List.of(Operation.DELETE);
            case query, queryAll -> List.of();
        };
    }

    private static String key(SObjectType<?> type, String field) {
        if (field.equalsIgnoreCase("Id")) {
            return "Id";
        }
        return type.field(field)
                .filter(SObjectField::isExternalId)
                .map(SObjectField::name)
                .orElseThrow(() -> new InvalidJob(
                        "InvalidJob : Field name provided, '%s' does not match an External ID, Salesforce Id, or indexed field for %s"
                                .formatted(field, type.name())));
    }

    private static CsvFormat csv(@Nullable String delimiter, @Nullable String ending, @Nullable String contentType) {
        if (contentType != null && !contentType.equalsIgnoreCase("CSV")) {
            throw new InvalidJob("The contentType of a job is CSV, not " + contentType);
        }
        return new CsvFormat(
                constant(ColumnDelimiter.values(), delimiter, ColumnDelimiter.COMMA, "columnDelimiter"),
                constant(LineEnding.values(), ending, LineEnding.LF, "lineEnding"));
    }

    private static <E extends Enum<E>> E constant(E[] all, @Nullable String name, E otherwise, String member) {
        Optional<String> wanted = Optional.ofNullable(name).map(text -> text.toUpperCase(Locale.ROOT));
        return wanted.isEmpty()
                ? otherwise
                : Arrays.stream(all)
                        .filter(constant -> constant.name().equals(wanted.get()))
                        .findFirst()
                        .orElseThrow(() -> new InvalidJob(
                                "The %s '%s' is not one of %s".formatted(member, name, Arrays.toString(all))));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
