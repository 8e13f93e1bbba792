package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Somebody recalls what another one submitted. */
final class OnlySubmitterRecalls extends Refusal {

    OnlySubmitterRecalls(String handoff) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Handoff %s can be recalled by whoever submitted it only".formatted(handoff));
    }
}
