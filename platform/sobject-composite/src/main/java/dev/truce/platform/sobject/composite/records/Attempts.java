package dev.truce.platform.sobject.composite.records;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.Failures;
import dev.truce.platform.sobject.row.OuterTransaction;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries to save several records. Either each has a transaction of its own, so that a refused one leaves
 * neither a row nor an event behind while the others stay; or all share one.
 */
@ApplicationScoped
class Attempts {

    /** Saves one record, or throws what refuses it. */
    interface Attempt {
        RecordResult save();
    }

    /** One result for each attempt, in their order. As part of a transaction that is under way it is all or none. */
    List<RecordResult> run(List<Attempt> attempts, boolean allOrNone, Runnable locks) {
        return allOrNone || OuterTransaction.isThere()
                ? allOrNone(attempts, locks)
                : attempts.stream().map(Attempts::alone).toList();
    }

    private static RecordResult alone(Attempt attempt) {
        try {
            return attempt.save();
        } catch (RuntimeException refused) {
            return RecordResult.failed(errors(refused));
        }
    }

    private static List<RecordResult> allOrNone(List<Attempt> attempts, Runnable locks) {
        boolean joined = OuterTransaction.isThere();
        List<RecordResult> results = new ArrayList<>();
        try {
            return QuarkusTransaction.joiningExisting().call(() -> {
                locks.run();
                attempts.forEach(attempt -> results.add(attempt.save()));
                return results;
            });
        } catch (RuntimeException refused) {
            OuterTransaction.giveUp();
            return verdicts(attempts, results.size(), refused, joined);
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
