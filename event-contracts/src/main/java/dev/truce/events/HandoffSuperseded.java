package dev.truce.events;

import org.immutables.value.Value;

/**
 * An accepted handoff is history: its deal was reopened and won again, and another handoff takes its place.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param kind what kind of handoff it is
 * @param supersededById the handoff that takes its place
 */
@Value.Builder
public record HandoffSuperseded(
        String handoffId, String dealId, String accountId, HandoffKind kind, String supersededById)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.superseded.v1";
    public static final String TOPIC = Topics.HANDOFFS;
}
