package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an acceptance of a handoff would be, as it is now.
 *
 * @param unmet everything that stands against it
 * @param conditions what still has to happen; empty: it is unconditional
 * @param qualityScore how good the handoff was, 0 to 100
 * @param committedGoLive the go-live that delivery agrees to
 * @param promises what is handed over unconfirmed, or was promised
 */
public record Acceptance(
        List<ApiError> unmet,
        List<RequestedCondition> conditions,
        int qualityScore,
        @Nullable LocalDate committedGoLive,
        OpenPromises promises) {

    public Acceptance {
        unmet = List.copyOf(unmet);
        conditions = List.copyOf(conditions);
    }

    /** @throws HandoffIsNotAcceptable when anything stands against it */
    void requireMet() {
        if (!unmet.isEmpty()) {
            throw new HandoffIsNotAcceptable(unmet);
        }
    }

    /** A handoff lacks what an acceptance needs; everything at once. */
    static final class HandoffIsNotAcceptable extends Refusal {
        HandoffIsNotAcceptable(List<ApiError> unmet) {
            super(unmet);
        }
    }
}
