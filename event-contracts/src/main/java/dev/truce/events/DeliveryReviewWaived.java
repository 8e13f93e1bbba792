package dev.truce.events;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An executive lets a deal close without a delivery review.
 *
 * @param reviewId the review
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param unitId the delivery unit that reviews; absent: whoever claims it
 * @param scopeVersion the version of the scope that is reviewed
 * @param scopeFingerprint SHA-256 of that scope, in hexadecimal
 * @param waivedBy the executive
 * @param reason why
 */
@Value.Builder
public record DeliveryReviewWaived(
        String reviewId,
        String dealId,
        @Nullable String accountId,
        @Nullable String unitId,
        int scopeVersion,
        String scopeFingerprint,
        String waivedBy,
        String reason)
        implements AboutReview {
    public static final String TYPE = "truce.delivery-review.waived.v1";
    public static final String TOPIC = Topics.DEALS;
}
