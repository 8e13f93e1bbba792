package dev.truce.events;

import org.immutables.value.Value;

/**
 * A handoff that delivery had not accepted is over: its deal is lost, rescinded or deleted.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param kind what kind of handoff it is
 * @param cause what happened to the deal
 * @param fromStatus where it stood
 * @param reopenSeq how often the deal had been reopened before the close that it hands over
 */
@Value.Builder
public record HandoffCancelled(
        String handoffId,
        String dealId,
        String accountId,
        HandoffKind kind,
        HandoffEndCause cause,
        HandoffStatus fromStatus,
        int reopenSeq)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.cancelled.v1";
    public static final String TOPIC = Topics.HANDOFFS;
}
