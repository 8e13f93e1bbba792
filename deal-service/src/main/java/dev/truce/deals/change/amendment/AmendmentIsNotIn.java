package dev.truce.deals.change.amendment;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An amendment takes one step after the other. */
final class AmendmentIsNotIn extends Refusal {
    AmendmentIsNotIn(String amendmentId, AmendmentStatus status, AmendmentStatus... expected) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Amendment %s is %s: this can be done only while it is %s"
                        .formatted(
                                amendmentId,
                                status.label(),
                                Arrays.stream(expected)
                                        .map(AmendmentStatus::label)
                                        .collect(Collectors.joining(" or "))),
                "Status__c");
    }
}
