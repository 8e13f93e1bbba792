package dev.truce.ownership.ledger;

import dev.truce.roles.Side;
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
        @Nullable String causeRecord) {}
