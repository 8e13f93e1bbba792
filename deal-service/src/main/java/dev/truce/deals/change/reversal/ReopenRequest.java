package dev.truce.deals.change.reversal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a deal goes on, and where. */
@Schema(description = "Why a deal goes on, and where.")
record ReopenRequest(
        @Schema(examples = "The customer wants another start", required = true) @Nullable String reason,
        @Schema(
                        description = "The open stage to go back to; the first one unless given",
                        examples = "Negotiation/Review")
                @Nullable String stageName) {}
