package dev.truce.events;

import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A deal has changed beyond what its review spoke about, so no close can rely on it any more.
 *
 * @param reviewId the review
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param unitId the delivery unit that reviews; absent: whoever claims it
 * @param scopeVersion the version of the scope that is reviewed
 * @param scopeFingerprint SHA-256 of that scope, in hexadecimal
 * @param changedFields API names of the fields that moved beyond their tolerance
 * @param dealScopeVersion the version of the scope as it is now
 * @param dealScopeFingerprint SHA-256 of the scope as it is now
 */
@Value.Builder
public record DeliveryReviewStale(
        String reviewId,
        String dealId,
        @Nullable String accountId,
        @Nullable String unitId,
        int scopeVersion,
        String scopeFingerprint,
        List<String> changedFields,
        int dealScopeVersion,
        String dealScopeFingerprint)
        implements AboutReview {
    public static final String TYPE = "truce.delivery-review.stale.v1";
    public static final String TOPIC = Topics.DEALS;

    public DeliveryReviewStale {
        changedFields = List.copyOf(changedFields);
    }
}
