package dev.truce.ownership.ledger;

import java.time.Instant;

/**
 * Delivery takes the account over because it accepted a handoff.
 *
 * @param accountId the customer
 * @param dealId the deal that was handed off
 * @param handoffId the handoff that was accepted
 * @param deliveryOwnerId who will own the account
 * @param conditional whether the acceptance has open conditions
 * @param at when
 */
public record Takeover(
        String accountId, String dealId, String handoffId, String deliveryOwnerId, boolean conditional, Instant at) {

    Takeover at(Instant moment) {
        return new Takeover(accountId, dealId, handoffId, deliveryOwnerId, conditional, moment);
    }
}
