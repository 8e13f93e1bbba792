package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** A handoff lacks what a submission needs; everything at once. */
final class HandoffIsNotSubmittable extends Refusal {

    HandoffIsNotSubmittable(List<ApiError> unmet) {
        super(unmet);
    }
}
