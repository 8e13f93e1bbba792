package dev.truce.salesforce.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an approval.
 *
 * @param record what somebody decides: a review, a handoff
 * @param target what is approved or not: the deal, the handoff
 * @param by who did it; absent: Truce
 * @param asked who is to decide from now on; absent: whoever takes it
 * @param follows the record whose place this one takes
 * @param comments why
 */
record Step(
        Agreement agreement,
        String record,
        String target,
        StepStatus status,
        Instant at,
        @Nullable String by,
        @Nullable String asked,
        @Nullable String follows,
        @Nullable String comments) {

    static Step of(Agreement agreement, String record, String target, StepStatus status, Instant at) {
        return new Step(agreement, record, target, status, at, null, null, null, null);
    }

    Step by(@Nullable String user) {
        return new Step(agreement, record, target, status, at, user, asked, follows, comments);
    }

    Step asking(@Nullable String user) {
        return new Step(agreement, record, target, status, at, by, user, follows, comments);
    }

    Step following(@Nullable String previous) {
        return new Step(agreement, record, target, status, at, by, asked, previous, comments);
    }

    Step because(@Nullable String why) {
        return new Step(agreement, record, target, status, at, by, asked, follows, why);
    }
}
