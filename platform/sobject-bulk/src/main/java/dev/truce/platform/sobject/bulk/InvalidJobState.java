package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A job is not, or no longer, at the point at which this can be done. */
final class InvalidJobState extends Refusal {
    InvalidJobState(String wanted, JobState state) {
        super(ErrorCode.INVALIDJOBSTATE, "%s The job is %s.".formatted(wanted, state.wireName()));
    }
}
