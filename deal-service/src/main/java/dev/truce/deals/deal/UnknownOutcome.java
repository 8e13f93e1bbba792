package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Deals are won or lost, nothing else. */
final class UnknownOutcome extends Refusal {
    UnknownOutcome(@Nullable String outcome) {
        super(
                ErrorCode.INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST,
                "outcome: bad value for restricted picklist field: %s. A deal ends WON or LOST".formatted(outcome),
                "outcome");
    }
}
