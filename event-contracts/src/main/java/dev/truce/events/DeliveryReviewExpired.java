package dev.truce.events;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The approval of a deal is too old to rely on.
 *
 * @param reviewId the review
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param unitId the delivery unit that reviews; absent: whoever claims it
 * @param scopeVersion the version of the scope that is reviewed
 * @param scopeFingerprint SHA-256 of that scope, in hexadecimal
 * @param validUntil the last day on which it was valid
 */
@Value.Builder
public record DeliveryReviewExpired(
        String reviewId,
        String dealId,
        @Nullable String accountId,
        @Nullable String unitId,
        int scopeVersion,
        String scopeFingerprint,
        LocalDate validUntil)
        implements AboutReview {
    public static final String TYPE = "truce.delivery-review.expired.v1";
    public static final String TOPIC = Topics.DEALS;
}
