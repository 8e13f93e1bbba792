package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A handoff is returned without saying what would be right. */
final class ReturnNeedsReason extends Refusal {

    ReturnNeedsReason(String handoff) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Handoff %s is returned with at least one reason, each with a code and a text of 10 characters or more that says what would be right"
                        .formatted(handoff),
                "reasons");
    }
}
