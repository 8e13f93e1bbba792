package dev.truce.ownership.engagement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deal that was won and has to be delivered.
 *
 * @param dealId the deal
 * @param accountId the customer
 * @param sellerId who owns the deal
 * @param deliveryUnitId the unit that will deliver it, where known
 * @param proposedAcceptorId the project manager who will probably deliver it, where known
 * @param reopenSeq how often it had been reopened before, from 0
 * @param wonAt when it was won
 */
public record WonDeal(
        String dealId,
        String accountId,
        String sellerId,
        @Nullable String deliveryUnitId,
        @Nullable String proposedAcceptorId,
        int reopenSeq,
        Instant wonAt) {

    /** The same deal, won at another moment. */
    public WonDeal at(Instant moment) {
        return new WonDeal(dealId, accountId, sellerId, deliveryUnitId, proposedAcceptorId, reopenSeq, moment);
    }
}
