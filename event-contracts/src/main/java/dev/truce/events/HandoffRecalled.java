package dev.truce.events;

import org.immutables.value.Value;

/**
 * Sales took a submitted handoff back before delivery had claimed it.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param revision the revision that was recalled
 * @param recalledBy the user who recalled it
 */
@Value.Builder
public record HandoffRecalled(String handoffId, String dealId, String accountId, int revision, String recalledBy)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.recalled.v1";
    public static final String TOPIC = Topics.HANDOFFS;
}
