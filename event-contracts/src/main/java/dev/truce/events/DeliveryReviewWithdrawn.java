package dev.truce.events;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Sales no longer asks delivery for this review, or the deal ended before it was decided.
 *
 * @param reviewId the review
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param unitId the delivery unit that reviews; absent: whoever claims it
 * @param scopeVersion the version of the scope that is reviewed
 * @param scopeFingerprint SHA-256 of that scope, in hexadecimal
 * @param withdrawnBy the user who withdrew it
 */
@Value.Builder
public record DeliveryReviewWithdrawn(
        String reviewId,
        String dealId,
        @Nullable String accountId,
        @Nullable String unitId,
        int scopeVersion,
        String scopeFingerprint,
        String withdrawnBy)
        implements AboutReview {
    public static final String TYPE = "truce.delivery-review.withdrawn.v1";
    public static final String TOPIC = Topics.DEALS;
}
