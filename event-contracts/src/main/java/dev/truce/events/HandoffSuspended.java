package dev.truce.events;

import org.immutables.value.Value;

/**
 * A handoff rests, and its clocks with it: the deal is open again, or a change of it is being reviewed.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param cause why
 * @param fromStatus where it stood, and goes on from
 */
@Value.Builder
public record HandoffSuspended(
        String handoffId, String dealId, String accountId, SuspensionCause cause, HandoffStatus fromStatus)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.suspended.v1";
    public static final String TOPIC = Topics.HANDOFFS;
}
