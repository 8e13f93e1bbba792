package dev.truce.platform.sobject.bulk;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The rows of jobs in the database, part by part. */
@Singleton
class Parts {
    private final Sql sql;

    Parts(Sql sql) {
        this.sql = sql;
    }

    /** How many rows of a job have an outcome, and how many of these failed. */
    record Tally(long done, long failed) {}

    /** Stores rows that are still to be worked on. */
    void add(String jobId, int number, long firstRow, int rowCount, String rows) {
        sql.update(
                "insert into bulk_part (job_id, number, first_row, row_count, rows) values (?, ?, ?, ?, ?)",
                jobId,
                number,
                firstRow,
                rowCount,
                rows);
    }

    /** Stores rows that were exported, behind those that are there. */
    void append(String jobId, int rowCount, String rows) {
        sql.update(
                """
                insert into bulk_part (job_id, number, first_row, row_count, rows, done)
                select ?, coalesce(max(number) + 1, 0), coalesce(sum(row_count), 0), ?, ?, ? from bulk_part where job_id = ?""",
                jobId,
                rowCount,
                rows,
                rowCount,
                jobId);
    }

    /**
     * A part with rows to work on. It is the worker's until the transaction ends, however it ends: what is locked
     * is passed over by the others.
     */
    Optional<Part> claim() {
        return sql
                .query(
                        """
                        select p.* from bulk_part p join bulk_job j on j.id = p.job_id
                        where j.state = 'InProgress' and j.kind = 'INGEST' and p.done < p.row_count
                        order by j.queued_at, p.number limit 1 for update of p skip locked""",
                        Parts::read)
                .stream()
                .findFirst();
    }

    /** The same part again, unless somebody else works on it or has got further with it. */
    Optional<Part> claimAgain(Part part) {
        return sql
                .query(
                        """
                        select p.* from bulk_part p join bulk_job j on j.id = p.job_id
                        where j.state = 'InProgress' and p.job_id = ? and p.number = ? and p.done = ?
                        for update of p skip locked""",
                        Parts::read,
                        part.jobId(),
                        part.number(),
                        part.done())
                .stream()
                .findFirst();
    }

    void done(Part part, int rows, int failed, String outcomes) {
        sql.update(
                "update bulk_part set done = done + ?, failed = failed + ?, outcomes = outcomes || ? where job_id = ? and number = ?",
                rows,
                failed,
                outcomes,
                part.jobId(),
                part.number());
    }

    /** The part after another one, from -1 on. */
    Optional<Part> after(String jobId, int number) {
        return sql
                .query(
                        "select * from bulk_part where job_id = ? and number > ? order by number limit 1",
                        Parts::read,
                        jobId,
                        number)
                .stream()
                .findFirst();
    }

    /** The number of the part before the one that holds this row of the job. */
    int before(String jobId, long row) {
        return sql.query(
                        "select coalesce(max(number), -1) as number from bulk_part where job_id = ? and first_row + row_count <= ?",
                        found -> found.getInt("number"),
                        jobId,
                        row)
                .get(0);
    }

    Tally tally(String jobId) {
        return sql.query(
                        "select coalesce(sum(done), 0) as done, coalesce(sum(failed), 0) as failed from bulk_part where job_id = ?",
                        row -> new Tally(row.getLong("done"), row.getLong("failed")),
                        jobId)
                .get(0);
    }

    private static Part read(ResultSet row) throws SQLException {
        return new Part(
                row.getString("job_id"),
                row.getInt("number"),
                row.getLong("first_row"),
                row.getInt("row_count"),
                row.getString("rows"),
                row.getInt("done"),
                row.getString("outcomes"));
    }
}
