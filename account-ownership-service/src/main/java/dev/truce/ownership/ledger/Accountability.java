package dev.truce.ownership.ledger;

import dev.truce.ownership.ledger.OwnershipRefusals.AccountIsNotInTransition;
import dev.truce.ownership.ledger.OwnershipRefusals.AccountIsOwned;
import dev.truce.ownership.ledger.OwnershipRefusals.SalesDoesNotOwnAccount;
import dev.truce.roles.Side;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which side is accountable for an account, with whom as its owner and since when. Every change of it is a period of
 * the ledger, whose beginning is after that of the period before, regardless of clock skew.
 */
@Embeddable
class Accountability {
    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.UNOWNED;

    @Enumerated(EnumType.STRING)
    private @Nullable Side accountableSide;

    private @Nullable String ownerId;
    private Instant since = Instant.EPOCH;
    private int ownershipVersion;

    /** A new period begins; answers it with the moment at which it really does. */
    LedgerEntry enter(LedgerEntry period) {
        Instant wanted = period.from().truncatedTo(ChronoUnit.MILLIS);
        since = wanted.isAfter(since) ? wanted : since.plusMillis(1);
        phase = period.phase();
        accountableSide = period.side();
        ownerId = period.ownerId();
        ownershipVersion++;
        return period.beginningAt(since);
    }

    /** Copies of the ownership take what follows for newer than what they have, although no period begins. */
    void confirm() {
        ownershipVersion++;
    }

    void requireUnowned(String account) {
        if (phase != Phase.UNOWNED) {
            throw new AccountIsOwned(account, phase);
        }
    }

    void requireSalesOwned(String account) {
        if (phase != Phase.SALES_OWNED) {
            throw new SalesDoesNotOwnAccount(account, phase);
        }
    }

    void requireInTransition(String account) {
        if (phase != Phase.IN_TRANSITION) {
            throw new AccountIsNotInTransition(account, phase);
        }
    }

    Phase phase() {
        return phase;
    }

    @Nullable Side side() {
        return accountableSide;
    }

    @Nullable String ownerId() {
        return ownerId;
    }

    Instant since() {
        return since;
    }

    int version() {
        return ownershipVersion;
    }
}
