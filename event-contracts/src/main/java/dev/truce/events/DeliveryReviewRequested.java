package dev.truce.events;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Sales asked delivery whether a deal can be delivered.
 *
 * @param reviewId the review
 * @param dealId the deal
 * @param accountId the customer
 * @param unitId the delivery unit that reviews; absent: whoever claims it
 * @param scopeVersion the version of the scope that is reviewed
 * @param scopeFingerprint SHA-256 of that scope, in hexadecimal
 * @param requestedBy the user who asked
 * @param requestedAt when the clock of delivery began
 * @param dueAt by when delivery decides
 * @param previousReviewId the review that this one follows: refused, out of date or withdrawn
 * @param deal the deal as it is offered, so that the handoff can be prepared
 */
@Value.Builder
public record DeliveryReviewRequested(
        String reviewId,
        String dealId,
        String accountId,
        @Nullable String unitId,
        int scopeVersion,
        String scopeFingerprint,
        String requestedBy,
        Instant requestedAt,
        Instant dueAt,
        @Nullable String previousReviewId,
        OfferedDeal deal)
        implements AboutReview {
    public static final String TYPE = "truce.delivery-review.requested.v1";
    public static final String TOPIC = Topics.DEALS;
}
