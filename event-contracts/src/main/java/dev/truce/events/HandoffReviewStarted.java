package dev.truce.events;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * The acceptor claimed the handoff; delivery's clock runs.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param revision the revision under review
 * @param acceptorId the acceptor
 * @param claimedAt when it was claimed
 * @param decisionDueAt when delivery must have decided
 */
@Value.Builder
public record HandoffReviewStarted(
        String handoffId,
        String dealId,
        String accountId,
        int revision,
        String acceptorId,
        Instant claimedAt,
        Instant decisionDueAt)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.review-started.v1";
    public static final String TOPIC = Topics.HANDOFFS;
}
