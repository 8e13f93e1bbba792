package dev.truce.ownership.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deal of the account was won and has to be delivered.
 *
 * @param accountId the customer
 * @param dealId the deal
 * @param sellerId who owns the deal
 * @param shadowOwnerId who of delivery will probably own the account, where known
 * @param objectionUntil until when somebody may object to the transition; silence is consent
 * @param at when
 */
public record Won(
        String accountId,
        String dealId,
        String sellerId,
        @Nullable String shadowOwnerId,
        Instant objectionUntil,
        Instant at) {

    Won at(Instant moment) {
        return new Won(accountId, dealId, sellerId, shadowOwnerId, objectionUntil, moment);
    }
}
