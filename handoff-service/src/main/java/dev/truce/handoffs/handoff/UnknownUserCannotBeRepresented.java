package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A machine acts on behalf of somebody who is not there. */
final class UnknownUserCannotBeRepresented extends Refusal {

    UnknownUserCannotBeRepresented(String userId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "You act on behalf of %s, who is not an active user".formatted(userId));
    }
}
