package dev.truce.deals.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one dimension is rated, and why. */
@Schema(description = "How one dimension is rated, and why.")
public record DimensionRating(
        @Schema(examples = "TIMELINE") @Nullable Dimension code,
        @Schema(examples = "AMBER") @Nullable Rating rating,
        @Schema(examples = "Tight, but possible") @Nullable String note) {}
