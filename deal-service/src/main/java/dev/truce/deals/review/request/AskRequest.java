package dev.truce.deals.review.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sales asks delivery for a review.
 *
 * @param nothingPromised that nothing was promised to the customer, where no commitment is recorded
 */
@Schema(description = "Sales asks delivery for a review.")
public record AskRequest(
        @Schema(
                        description = "Where no commitment is recorded: that nothing was promised to the customer",
                        examples = "true")
                boolean nothingPromised) {}
