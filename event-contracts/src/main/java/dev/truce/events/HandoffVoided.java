package dev.truce.events;

import org.immutables.value.Value;

/**
 * An accepted handoff is void: what was accepted is not delivered, because its deal is rescinded or lost after all.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param kind what kind of handoff it is
 * @param cause what happened to the deal
 * @param reopenSeq how often the deal had been reopened before the close that it handed over
 */
@Value.Builder
public record HandoffVoided(
        String handoffId, String dealId, String accountId, HandoffKind kind, HandoffEndCause cause, int reopenSeq)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.voided.v1";
    public static final String TOPIC = Topics.HANDOFFS;
}
