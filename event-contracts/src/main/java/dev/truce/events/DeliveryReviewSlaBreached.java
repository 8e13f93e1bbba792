package dev.truce.events;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Delivery has not decided a review in time.
 *
 * @param reviewId the review
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param unitId the delivery unit that reviews; absent: whoever claims it
 * @param scopeVersion the version of the scope that is reviewed
 * @param scopeFingerprint SHA-256 of that scope, in hexadecimal
 * @param level 1: the manager of the unit is asked; 2: twice the time has passed and an executive is asked
 * @param dueAt by when it should have been decided
 * @param escalatedTo who is asked: a manager who may decide from now on, or an executive who may waive or override; absent:
 *     any of them
 */
@Value.Builder
public record DeliveryReviewSlaBreached(
        String reviewId,
        String dealId,
        @Nullable String accountId,
        @Nullable String unitId,
        int scopeVersion,
        String scopeFingerprint,
        int level,
        Instant dueAt,
        @Nullable String escalatedTo)
        implements AboutReview {
    public static final String TYPE = "truce.delivery-review.sla-breached.v1";
    public static final String TOPIC = Topics.DEALS;
}
