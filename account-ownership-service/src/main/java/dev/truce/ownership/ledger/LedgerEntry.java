package dev.truce.ownership.ledger;

import dev.truce.ownership.engagement.AcceptedHandoff;
import dev.truce.ownership.engagement.WonDeal;
import dev.truce.roles.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger has to remember of one change: the period that begins with it.
 *
 * @param phase the phase from now on
 * @param side the side that is accountable from now on; absent while nobody is
 * @param ownerId the owner from now on; absent while there is none
 * @param from when the period begins, and the one before it ends
 * @param cause why
 * @param causeRecord the deal or handoff behind it
 */
record LedgerEntry(
        Phase phase,
        @Nullable Side side,
        @Nullable String ownerId,
        Instant from,
        Cause cause,
        @Nullable String causeRecord) {

    static LedgerEntry ownedBySales(@Nullable String ownerId, Instant from, Cause cause, @Nullable String causeRecord) {
        return new LedgerEntry(Phase.SALES_OWNED, Side.SALES, ownerId, from, cause, causeRecord);
    }

    static LedgerEntry backWithSales(@Nullable String ownerId, Undone undone) {
        return ownedBySales(ownerId, undone.at(), undone.reason().cause(), undone.causeRecord());
    }

    static LedgerEntry inTransition(@Nullable String ownerId, WonDeal won) {
        return new LedgerEntry(Phase.IN_TRANSITION, Side.SALES, ownerId, won.wonAt(), Cause.DEAL_WON, won.dealId());
    }

    static LedgerEntry ownedByDelivery(String ownerId, AcceptedHandoff handoff) {
        return new LedgerEntry(
                Phase.DELIVERY_OWNED,
                Side.DELIVERY,
                ownerId,
                handoff.acceptedAt(),
                Cause.HANDOFF_ACCEPTED,
                handoff.handoffId());
    }

    /** The same period, which begins at another moment. */
    LedgerEntry beginningAt(Instant moment) {
        return new LedgerEntry(phase, side, ownerId, moment, cause, causeRecord);
    }
}
