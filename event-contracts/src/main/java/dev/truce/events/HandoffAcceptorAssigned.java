package dev.truce.events;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A handoff has an acceptor: the named project manager who will accept or return it.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param status the state that it is in now
 * @param acceptorId the acceptor now
 * @param previousAcceptorId the acceptor before
 * @param assignedBy the user who assigned the acceptor
 */
@Value.Builder
public record HandoffAcceptorAssigned(
        String handoffId,
        String dealId,
        String accountId,
        HandoffStatus status,
        String acceptorId,
        @Nullable String previousAcceptorId,
        String assignedBy)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.acceptor-assigned.v1";
    public static final String TOPIC = Topics.HANDOFFS;
}
