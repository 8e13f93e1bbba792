package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** A handoff lacks what an acceptance needs; everything at once. */
final class HandoffIsNotAcceptable extends Refusal {

    HandoffIsNotAcceptable(List<ApiError> unmet) {
        super(unmet);
    }
}
