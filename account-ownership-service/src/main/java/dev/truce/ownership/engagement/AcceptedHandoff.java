package dev.truce.ownership.engagement;

import java.time.Instant;

/**
 * Delivery took on what was sold.
 *
 * @param accountId the customer
 * @param dealId the deal that was handed off
 * @param handoffId the handoff that was accepted
 * @param deliveryOwnerId who answers for the delivery, and for the account if it passes to delivery
 * @param conditional whether the acceptance has open conditions
 * @param acceptedAt when
 */
public record AcceptedHandoff(
        String accountId,
        String dealId,
        String handoffId,
        String deliveryOwnerId,
        boolean conditional,
        Instant acceptedAt) {

    /** The same handoff, accepted at another moment. */
    public AcceptedHandoff at(Instant moment) {
        return new AcceptedHandoff(accountId, dealId, handoffId, deliveryOwnerId, conditional, moment);
    }
}
