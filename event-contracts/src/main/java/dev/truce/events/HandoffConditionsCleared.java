package dev.truce.events;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * The last condition of a conditional acceptance is met.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param revision the revision that was accepted
 * @param clearedBy the user who confirmed the last condition
 * @param clearedAt when
 */
@Value.Builder
public record HandoffConditionsCleared(
        String handoffId, String dealId, String accountId, int revision, String clearedBy, Instant clearedAt)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.conditions-cleared.v1";
    public static final String TOPIC = Topics.HANDOFFS;
}
