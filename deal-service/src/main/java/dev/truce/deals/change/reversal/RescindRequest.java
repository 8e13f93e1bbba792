package dev.truce.deals.change.reversal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a deal is void. */
@Schema(description = "Why a deal is void.")
record RescindRequest(
        @Schema(examples = "The customer cancelled within the first week", required = true) @Nullable String reason) {}
