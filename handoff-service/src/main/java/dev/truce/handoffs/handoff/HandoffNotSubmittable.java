package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** A handoff lacks what a submission needs; everything at once. */
final class HandoffNotSubmittable extends Refusal {

    HandoffNotSubmittable(List<ApiError> unmet) {
        super(unmet);
    }
}
