package dev.truce.platform.sobject.composite.records;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Failures;
import dev.truce.platform.sobject.row.OuterTransaction;
import dev.truce.platform.sobject.row.WorkingSet;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries to save several records. Either a refused one leaves neither a row nor an event behind while the others stay; or
 * all are saved, or none.
 */
@ApplicationScoped
class Attempts {
    /** After so many records they are let go of: few enough to be compared quickly, enough to share what they refer to. */
    private static final int RECORDS_AT_A_TIME = 10;

    private final WorkingSet working;

    Attempts(WorkingSet working) {
        this.working = working;
    }

    /** Saves one record, or throws what refuses it. */
    interface Attempt {
        RecordResult save();
    }

    /**
     * One result for each attempt, in their order. As part of a transaction that is under way it is all or none.
     *
     * @param locks takes the locks of all of them, in the order in which everybody takes them
     */
    List<RecordResult> run(List<Attempt> attempts, boolean allOrNone, Runnable locks) {
        return allOrNone || OuterTransaction.isThere() ? allOrNone(attempts, locks) : eachByItself(attempts, locks);
    }

    /** Because one commit is much faster than many, those between two refused ones share a transaction. */
    private List<RecordResult> eachByItself(List<Attempt> attempts, Runnable locks) {
        List<RecordResult> results = new ArrayList<>();
        while (results.size() < attempts.size()) {
            results.addAll(together(attempts.subList(results.size(), attempts.size()), locks));
            if (results.size() < attempts.size()) {
                results.add(alone(attempts.get(results.size())));
            }
        }
        return results;
    }

    /** Saves as many of them, from the first one on, as one transaction can; none where that is only one. */
    private List<RecordResult> together(List<Attempt> attempts, Runnable locks) {
        if (attempts.size() < 2) {
            return List.of();
        }
        List<RecordResult> results = new ArrayList<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> saveAll(attempts, locks, results));
            return results;
        } catch (RuntimeException refused) {
            return results.size() < attempts.size()
                    ? together(attempts.subList(0, results.size()), locks)
                    : afterCommitFailed(attempts, locks, errors(refused));
        }
    }

    /** What was refused is undone and may be tried in smaller parts; what may have been saved is not sent once more. */
    private List<RecordResult> afterCommitFailed(List<Attempt> attempts, Runnable locks, List<ApiError> errors) {
        ErrorCode code = errors.get(0).errorCode();
        return code == ErrorCode.SERVER_UNAVAILABLE || code == ErrorCode.UNKNOWN_EXCEPTION
                ? attempts.stream().map(attempt -> RecordResult.failed(errors)).toList()
                : together(attempts.subList(0, attempts.size() / 2), locks);
    }

    private static RecordResult alone(Attempt attempt) {
        try {
            return attempt.save();
        } catch (RuntimeException refused) {
            return RecordResult.failed(errors(refused));
        }
    }

    private List<RecordResult> allOrNone(List<Attempt> attempts, Runnable locks) {
        boolean joined = OuterTransaction.isThere();
        List<RecordResult> results = new ArrayList<>();
        try {
            QuarkusTransaction.joiningExisting().run(() -> saveAll(attempts, locks, results));
            return results;
        } catch (RuntimeException refused) {
            OuterTransaction.giveUp();
            return verdicts(attempts, results.size(), refused, joined);
        }
    }

    private void saveAll(List<Attempt> attempts, Runnable locks, List<RecordResult> results) {
        locks.run();
        for (Attempt attempt : attempts) {
            results.add(attempt.save());
            if (results.size() % RECORDS_AT_A_TIME == 0) {
                working.release();
            }
        }
    }

    /** Nothing was saved. Records behind the first one at fault are tried as well, so that the caller learns of all faults at once. */
    private static List<RecordResult> verdicts(
            List<Attempt> attempts, int culprit, RuntimeException refused, boolean joined) {
        List<RecordResult> verdicts = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            if (i == culprit) {
                verdicts.add(RecordResult.failed(errors(refused)));
            } else if (i < culprit || joined) {
                verdicts.add(RecordResult.rolledBack());
            } else {
                verdicts.add(rehearse(attempts.get(i)));
            }
        }
        return verdicts;
    }

    private static RecordResult rehearse(Attempt attempt) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                attempt.save();
                throw new Rehearsed();
            });
            throw new IllegalStateException("a rehearsal was committed");
        } catch (Rehearsed valid) {
            return RecordResult.rolledBack();
        } catch (RuntimeException refused) {
            return RecordResult.failed(errors(refused));
        }
    }

    private static List<ApiError> errors(RuntimeException refused) {
        return Failures.errorsFor(refused, "POST");
    }

    /** Undoes what was only tried. */
    private static final class Rehearsed extends RuntimeException {
        Rehearsed() {
            super(null, null, false, false);
        }
    }
}
