package dev.truce.ownership.engagement;

import java.time.Instant;

/**
 * Delivery took on what was sold.
 *
 * @param handoffId the handoff that was accepted
 * @param dealId the deal that was handed off
 * @param deliveryOwnerId who answers for the delivery
 * @param acceptedAt when
 */
public record AcceptedHandoff(String handoffId, String dealId, String deliveryOwnerId, Instant acceptedAt) {}
