package dev.truce.deals.change.amendment;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Why a step of a {@link DealAmendment} is refused. */
final class AmendmentRefusals {
    private AmendmentRefusals() {}

    /** An amendment takes one step after the other. */
    static final class AmendmentIsNotIn extends Refusal {
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

    /** Nobody agrees with themselves. */
    static final class DrafterCannotDecide extends Refusal {
        DrafterCannotDecide(String amendmentId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Amendment %s is decided by somebody else than who drafted it".formatted(amendmentId),
                    "Status__c");
        }
    }

    /** A change beyond the tolerances is estimated before it is agreed to. */
    static final class DeltaNeedsReview extends Refusal {
        DeltaNeedsReview(String amendmentId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Amendment %s goes beyond the tolerances: send reviewedDeltaHours and feasibleGoLive with the approval"
                            .formatted(amendmentId),
                    "Reviewed_Delta_Hours__c");
        }
    }

    /** One amendment is applied at a time. */
    static final class DealWasAmendedMeanwhile extends Refusal {
        DealWasAmendedMeanwhile(String amendmentId, int drafted, int now) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Amendment %s was drafted for revision %d and the deal is at revision %d: draft it anew"
                            .formatted(amendmentId, drafted, now),
                    "Deal_Revision__c");
        }
    }

    /** What the customer has not signed is not in force. */
    static final class CustomerHasNotSigned extends Refusal {
        CustomerHasNotSigned(String amendmentId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Amendment %s is not in force without the document the customer signed: send Document_Url__c and Document_Sha256__c"
                            .formatted(amendmentId),
                    "Document_Url__c");
        }
    }
}
