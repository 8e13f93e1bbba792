package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What was asked for is not possible in the state that the handoff is in. */
final class HandoffIsNotIn extends Refusal {

    HandoffIsNotIn(String handoff, HandoffStatus status, String deed, String right) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Handoff %s is %s and cannot be %s: it must be %s".formatted(handoff, status.label(), deed, right),
                "Status__c");
    }
}
