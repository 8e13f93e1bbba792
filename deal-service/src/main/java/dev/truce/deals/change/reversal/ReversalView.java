package dev.truce.deals.change.reversal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request to undo a close. */
@Schema(description = "A request to undo a close.")
record ReversalView(
        @Schema(examples = "a075e0000000001AAA") String reversalId,
        @Schema(examples = "0065e0000000001AAA") String dealId,
        @Schema(examples = "Reopen") String kind,
        @Schema(description = "Requested, Granted or Declined", examples = "Requested") String status,
        @Schema(description = "The role that has to agree; null when nobody has to", examples = "Delivery Manager")
                @Nullable String consentOf) {

    static ReversalView of(CloseReversal reversal) {
        return new ReversalView(
                reversal.id(),
                reversal.opportunity(),
                reversal.kind().label(),
                reversal.status().label(),
                reversal.consentLabel());
    }
}
