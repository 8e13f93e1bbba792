package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Nobody accepts what they submitted. */
final class SubmitterCannotAccept extends Refusal {

    SubmitterCannotAccept(String handoff) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Handoff %s was submitted by you: somebody else must decide about it".formatted(handoff));
    }
}
