package dev.truce.platform.sobject.bulk;

import static java.util.stream.Collectors.joining;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.bulk.csv.ColumnDelimiter;
import dev.truce.platform.sobject.bulk.csv.CsvFormat;
import dev.truce.platform.sobject.bulk.csv.LineEnding;
import dev.truce.platform.sobject.row.ApiVersion;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The jobs in the database. */
@Singleton
class Jobs {
    private final Sql sql;
    private final CurrentActor actor;
    private final Clock clock;

    Jobs(Sql sql, CurrentActor actor, Clock clock) {
        this.sql = sql;
        this.actor = actor;
        this.clock = clock;
    }

    void add(Job job) {
        sql.update(
                """
                insert into bulk_job (id, kind, operation, object, external_id_field, soql, state, api_version,
                    column_delimiter, line_ending, created_by_id, created_date, system_modstamp, queued_at, columns)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                job.id(),
                job.kind().name(),
                job.operation().name(),
                job.object(),
                job.externalIdField(),
                job.soql(),
                job.state().wireName(),
                job.version().number(),
                job.csv().delimiter().name(),
                job.csv().lineEnding().name(),
                job.createdById(),
                job.createdDate(),
                job.systemModstamp(),
                job.createdDate(),
                job.columns() == null ? null : line(job.columns()));
    }

    /**
     * The job with this id.
     *
     * @throws NoSuchJob when there is none of this kind, or it is somebody else's and the caller no administrator
     */
    Job find(JobKind kind, String id) {
        return sql.query("select * from bulk_job where id = ? and kind = ?", Jobs::read, id, kind.name()).stream()
                .filter(job -> mayBeSeen(job.createdById()))
                .findFirst()
                .orElseThrow(() -> new NoSuchJob(id));
    }

    /** Jobs of the caller, newest first, with smaller ids than the given one. */
    List<Job> before(JobKind kind, String id, int most) {
        Actor caller = actor.get();
        return sql.query(
                "select * from bulk_job where kind = ? and id < ? and (? or created_by_id = ?) order by id desc limit ?",
                Jobs::read,
                kind.name(),
                id,
                mayBeSeen(""),
                caller.userId(),
                most);
    }

    /**
     * The job as this call has moved it on, whatever a worker makes of it a moment later; empty when it is no longer
     * where it was thought to be.
     */
    Optional<Job> move(String id, Set<JobState> from, JobState to) {
        Instant now = now();
        return sql
                .query(
                        """
                        update bulk_job set state = ?, system_modstamp = ?,
                            queued_at = case when ? then ? else queued_at end, ended_at = case when ? then ? else ended_at end
                        where id = ? and state = any (string_to_array(?, ',')) returning *""",
                        Jobs::read,
                        to.wireName(),
                        now,
                        to == JobState.UPLOAD_COMPLETE,
                        now,
                        to.isEnd(),
                        now,
                        id,
                        from.stream().map(JobState::wireName).collect(joining(",")))
                .stream()
                .findFirst();
    }

    /** Notes that a file has been uploaded; false when there is one already, or the job no longer takes any. */
    boolean uploaded(String id, List<String> columns, @Nullable String whyInvalid) {
        return sql.update(
                        "update bulk_job set columns = ?, error_message = ?, system_modstamp = ?"
                                + " where id = ? and state = 'Open' and columns is null",
                        line(columns),
                        whyInvalid,
                        now(),
                        id)
                == 1;
    }

    /** Whether any job has begun or may be begun; one look instead of one for each kind of work. */
    boolean anyInWork() {
        return sql.query(
                        "select exists (select 1 from bulk_job where state in ('UploadComplete', 'InProgress')) as any",
                        row -> row.getBoolean("any"))
                .get(0);
    }

    /** The next job nobody has begun, kept from other workers until the transaction ends. */
    Optional<Job> claimQueued() {
        return sql
                .query(
                        "select * from bulk_job where state = 'UploadComplete' order by queued_at limit 1 for update skip locked",
                        Jobs::read)
                .stream()
                .findFirst();
    }

    /** The next export that has not reached its end, likewise. */
    Optional<Job> claimExport() {
        return sql
                .query(
                        "select * from bulk_job where state = 'InProgress' and kind = 'QUERY' order by queued_at limit 1"
                                + " for update skip locked",
                        Jobs::read)
                .stream()
                .findFirst();
    }

    void begin(Job job) {
        Instant now = now();
        sql.update(
                "update bulk_job set state = 'InProgress', started_at = ?, system_modstamp = ? where id = ?",
                now,
                now,
                job.id());
    }

    void fail(Job job, String why) {
        Instant now = now();
        sql.update(
                "update bulk_job set state = 'Failed', error_message = ?, started_at = coalesce(started_at, ?), ended_at = ?,"
                        + " system_modstamp = ? where id = ?",
                why,
                now,
                now,
                now,
                job.id());
    }

    /** An export has got this far; without a next page it is complete. */
    void exported(Job job, @Nullable String nextPage) {
        Instant now = now();
        sql.update(
                "update bulk_job set next_page = ?, system_modstamp = ?, state = ?, ended_at = ? where id = ?",
                nextPage,
                now,
                (nextPage == null ? JobState.JOB_COMPLETE : JobState.IN_PROGRESS).wireName(),
                nextPage == null ? now : null,
                job.id());
    }

    /** Ends the loads of which every part is done. */
    void completeLoads() {
        Instant now = now();
        sql.update(
                """
                update bulk_job j set state = 'JobComplete', ended_at = ?, system_modstamp = ?
                where j.state = 'InProgress' and j.kind = 'INGEST'
                  and not exists (select 1 from bulk_part p where p.job_id = j.id and p.done < p.row_count)""",
                now,
                now);
    }

    void delete(String id) {
        sql.update("delete from bulk_job where id = ?", id);
    }

    /** Answers how many were dropped with their parts. */
    int deleteOlderThan(Instant created) {
        return sql.update("delete from bulk_job where created_date < ?", created);
    }

    private boolean mayBeSeen(String createdById) {
        Actor caller = actor.get();
        return caller.isSystem() || caller.isAdministrator() || caller.userId().equals(createdById);
    }

    private static String line(List<String> columns) {
        return JsonLines.line(columns).strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static Job read(ResultSet row) throws SQLException {
        String columns = row.getString("columns");
        return new Job(
                row.getString("id"),
                JobKind.valueOf(row.getString("kind")),
                Job.Operation.valueOf(row.getString("operation")),
                row.getString("object"),
                row.getString("external_id_field"),
                row.getString("soql"),
                JobState.of(row.getString("state")),
                new ApiVersion(row.getInt("api_version")),
                new CsvFormat(
                        ColumnDelimiter.valueOf(row.getString("column_delimiter")),
                        LineEnding.valueOf(row.getString("line_ending"))),
                columns == null ? null : JsonLines.texts(JsonLines.array(columns)),
                row.getString("created_by_id"),
                Objects.requireNonNull(Sql.instant(row, "created_date")),
                Objects.requireNonNull(Sql.instant(row, "system_modstamp")),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "ended_at"),
                row.getString("next_page"),
                row.getString("error_message"));
    }
}
