package dev.truce.deals.review.request;

import dev.truce.deals.review.action.Incomplete;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a deal closes without a review. */
@Schema(description = "Why a deal closes without a review.")
public record WaiveRequest(
        @Schema(examples = "The customer's board meets tomorrow; I take the risk") @Nullable String reason) {
    String complete() {
        String given = reason == null ? "" : reason.strip();
        new Incomplete.Check()
                .require(!given.isEmpty(), "reason", "A review is not waived without a reason")
                .done();
        return given;
    }
}
