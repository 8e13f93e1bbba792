package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a deal ended.
 *
 * @param closedOn a date such as 2026-11-30, not in the future; today unless given
 */
@Schema(description = "How a deal ended.")
record CloseRequest(
        @Schema(
                        description = "WON or LOST",
                        examples = "WON",
                        enumeration = {"WON", "LOST"},
                        required = true)
                @Nullable String outcome,
        @Schema(description = "Needed when the deal was lost: a value of Loss_Reason__c", examples = "Price") @Nullable String lossReason,
        @Schema(description = "Who won instead, or who was beaten", examples = "Northwind Consulting") @Nullable String competitor,
        @Schema(description = "The day it ended, not in the future; today unless given", examples = "2026-11-30")
                @Nullable String closedOn) {

    static final CloseRequest SAYING_NOTHING = ending(null);

    static CloseRequest ending(@Nullable String outcome) {
        return new CloseRequest(outcome, null, null, null);
    }

    boolean isWon() {
        if ("WON".equalsIgnoreCase(outcome)) {
            return true;
        }
        if ("LOST".equalsIgnoreCase(outcome)) {
            return false;
        }
        throw new UnknownOutcome(outcome);
    }

    /** Deals are won or lost, nothing else. */
    static final class UnknownOutcome extends Refusal {
        UnknownOutcome(@Nullable String outcome) {
            super(
                    ErrorCode.INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST,
                    "outcome: bad value for restricted picklist field: %s. A deal ends WON or LOST".formatted(outcome),
                    "outcome");
        }
    }
}
