package dev.truce.ownership.engagement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the other features may know of an engagement.
 *
 * @param id the engagement
 * @param accountId the customer
 * @param dealId the won deal
 * @param deliveryUnitId the unit that delivers it, where known
 * @param reopenSeq how often the deal had been reopened before it was won
 * @param status how far it had come
 * @param acceptedAt when delivery accepted its handoff
 * @param handoffId the handoff, once it has started
 * @param deliveryOwnerId who answers for the delivery, once it is accepted
 */
public record Engagement(
        String id,
        String accountId,
        String dealId,
        @Nullable String deliveryUnitId,
        int reopenSeq,
        EngagementStatus status,
        @Nullable Instant acceptedAt,
        @Nullable String handoffId,
        @Nullable String deliveryOwnerId) {

    /** Whether somebody delivers it or is about to. */
    public boolean isActive() {
        return status.isActive();
    }

    static Engagement now(AccountEngagement row) {
        return new Engagement(
                row.id(),
                row.account(),
                row.deal(),
                row.unit(),
                row.reopenSeq(),
                row.status(),
                row.acceptedAt(),
                row.handoff(),
                row.deliveryOwner());
    }

    static Engagement asOf(AccountEngagement row, Instant instant) {
        EngagementStatus then = row.statusAt(instant);
        boolean delivering = then == EngagementStatus.DELIVERING;
        return new Engagement(
                row.id(),
                row.account(),
                row.deal(),
                row.unit(),
                row.reopenSeq(),
                then,
                delivering ? row.acceptedAt() : null,
                then == EngagementStatus.WON ? null : row.handoff(),
                delivering ? row.deliveryOwner() : null);
    }
}
