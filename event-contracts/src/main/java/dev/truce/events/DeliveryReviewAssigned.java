package dev.truce.events;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of delivery reviews a deal, and nobody else decides it.
 *
 * @param reviewId the review
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param unitId the delivery unit that reviews; absent: whoever claims it
 * @param scopeVersion the version of the scope that is reviewed
 * @param scopeFingerprint SHA-256 of that scope, in hexadecimal
 * @param reviewerId the reviewer
 * @param assignedBy the reviewer, or the Delivery Manager who named them
 * @param delegateId who may decide while the reviewer is away
 * @param dueAt by when delivery decides
 */
@Value.Builder
public record DeliveryReviewAssigned(
        String reviewId,
        String dealId,
        @Nullable String accountId,
        @Nullable String unitId,
        int scopeVersion,
        String scopeFingerprint,
        String reviewerId,
        String assignedBy,
        @Nullable String delegateId,
        Instant dueAt)
        implements AboutReview {
    public static final String TYPE = "truce.delivery-review.assigned.v1";
    public static final String TOPIC = Topics.DEALS;
}
