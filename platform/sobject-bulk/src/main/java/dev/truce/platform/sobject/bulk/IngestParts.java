package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Failures;
import dev.truce.platform.sobject.row.WorkingSet;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Loads the rows of one part after another. Rows, their events, their outcomes and how far the part has got are
 * committed together, so a worker may die anywhere: another finds the part as it was before the transaction.
 *
 * <p>A refused row dooms its transaction. The rows before it are then saved in a second one together with the
 * error of the refused row, and the part goes on behind it; no row is tried more than twice for the sake of others.
 */
@Singleton
class IngestParts {
    private static final int TRIES_FOR_A_LOCK = 3;
    private final Jobs jobs;
    private final Parts parts;
    private final ActAsCreator creator;
    private final IngestRow ingest;
    private final WorkingSet working;
    private final BulkSettings settings;

    IngestParts(
            Jobs jobs, Parts parts, ActAsCreator creator, IngestRow ingest, WorkingSet working, BulkSettings settings) {
        this.jobs = jobs;
        this.parts = parts;
        this.creator = creator;
        this.ingest = ingest;
        this.working = working;
        this.settings = settings;
    }

    /** Works on the rest of a part, up to the first row that is refused and with it; false when there is none. */
    boolean next() {
        Plan plan = Plan.all();
        int tries = 0;
        for (; ; ) {
            Plan current = plan;
            try {
                return inTransaction(current);
            } catch (RowRefused refused) {
                boolean again = isLocked(refused.errors) && ++tries < TRIES_FOR_A_LOCK;
                plan = again ? current.onceMore(refused.part) : Plan.until(refused.part, refused.row, refused.errors);
            } catch (CommitRefused refused) {
                if (refused.rows == 0) {
                    throw new IllegalStateException("The outcomes of a part cannot be stored: "
                            + refused.errors.get(0).message());
                }
                plan = Plan.after(refused.part, refused.rows, refused.errors);
            }
        }
    }

    private boolean inTransaction(Plan plan) {
        Attempt attempt = new Attempt();
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout((int) settings.transactionTimeout().toSeconds())
                    .call(() -> work(plan, attempt));
        } catch (RowRefused refused) {
            throw refused;
        } catch (RuntimeException atCommit) {
            List<ApiError> errors = Failures.errorsFor(atCommit, "POST");
            if (attempt.part == null || errors.get(0).errorCode() == ErrorCode.SERVER_UNAVAILABLE) {
                throw atCommit; // nobody's fault among the rows: the part waits for better times
            }
            throw new CommitRefused(attempt.part, attempt.rows, errors);
        }
    }

    private boolean work(Plan plan, Attempt attempt) {
        Optional<Part> claimed = plan.part == null ? parts.claim() : parts.claimAgain(plan.part);
        if (claimed.isEmpty()) {
            return plan.part != null; // somebody else has got further with it
        }
        Part part = claimed.get();
        attempt.part = part;
        Job job = jobs.find(JobKind.INGEST, part.jobId());
        try {
            creator.of(job);
        } catch (InvalidBatch inactive) {
            jobs.fail(job, inactive.errors().get(0).message());
            return true;
        }
        List<List<String>> rows = part.rowValues();
        int end = Math.min(part.rowCount(), plan.end);
        StringBuilder outcomes = new StringBuilder();
        for (int row = part.done(); row < end; row++) {
            outcomes.append(outcome(part, row, job, rows.get(row)));
            attempt.rows++;
        }
        int failed = 0;
        if (plan.error != null && end < part.rowCount()) {
            String id = IngestRow.id(job, rows.get(end));
            outcomes.append(JsonLines.line(List.of(id, RowErrors.text(plan.error))));
            failed = 1;
        }
        parts.done(part, end - part.done() + failed, failed, outcomes.toString());
        return true;
    }

    private String outcome(Part part, int row, Job job, List<String> values) {
        try {
            IngestRow.Saved saved = ingest.save(job, values);
            working.release();
            return JsonLines.line(List.of(saved.id(), saved.created()));
        } catch (RuntimeException refused) {
            List<ApiError> errors = Failures.errorsFor(refused, "POST");
            if (errors.get(0).errorCode() == ErrorCode.SERVER_UNAVAILABLE) {
                throw refused;
            }
            throw new RowRefused(part, row, errors);
        }
    }

    private static boolean isLocked(List<ApiError> errors) {
        return errors.get(0).errorCode() == ErrorCode.UNABLE_TO_LOCK_ROW;
    }

    /** Up to which row a part is worked on, and what is wrong with that row. */
    private record Plan(@Nullable Part part, int end, @Nullable List<ApiError> error) {

        static Plan all() {
            return new Plan(null, Integer.MAX_VALUE, null);
        }

        static Plan until(Part part, int row, List<ApiError> error) {
            return new Plan(part, row, error);
        }

        /** A commit failed: with several rows they go one by one, and one alone is at fault itself. */
        static Plan after(Part part, int rows, List<ApiError> error) {
            return rows > 1 ? new Plan(part, part.done() + 1, null) : new Plan(part, part.done(), error);
        }

        Plan onceMore(Part same) {
            return new Plan(same, end, error);
        }
    }

    /** What a transaction had got at when it failed. */
    private static final class Attempt {
        private @Nullable Part part;
        private int rows;
    }

    /** Undoes the transaction, and says which row was refused. */
    private static final class RowRefused extends RuntimeException {
        private final transient Part part;
        private final int row;
        private final transient List<ApiError> errors;

        RowRefused(Part part, int row, List<ApiError> errors) {
            super(null, null, false, false);
            this.part = part;
            this.row = row;
            this.errors = new ArrayList<>(errors);
        }
    }

    /** Every row was taken, and their transaction was not. */
    private static final class CommitRefused extends RuntimeException {
        private final transient Part part;
        private final int rows;
        private final transient List<ApiError> errors;

        CommitRefused(Part part, int rows, List<ApiError> errors) {
            super(null, null, false, false);
            this.part = part;
            this.rows = rows;
            this.errors = new ArrayList<>(errors);
        }
    }
}
