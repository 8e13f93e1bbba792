package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A prefill path names no place in a closed deal. */
final class UnreadablePrefillPath extends Refusal {

    UnreadablePrefillPath(String path) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                ("The prefill path '%s' cannot be read. Write such as: requestedGoLive, lines[].name, "
                                + "resourceDemand[]{name=role, value=hours}, or a text with ${requestedSolution} in it")
                        .formatted(path),
                "Prefill_Path__c");
    }
}
