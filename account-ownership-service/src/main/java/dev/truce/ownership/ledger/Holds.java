package dev.truce.ownership.ledger;

import dev.truce.ownership.ledger.OwnershipRefusals.OwnershipIsDisputed;
import dev.truce.ownership.ledger.OwnershipRefusals.OwnershipIsFrozen;
import jakarta.persistence.Embeddable;

/** What keeps an ownership as it is: a dispute keeps the owner; a legal hold or a merge freezes all of it. */
@Embeddable
class Holds {
    private boolean disputed;
    private boolean frozen;

    void dispute(boolean isDisputed) {
        this.disputed = isDisputed;
    }

    void freeze(boolean isFrozen) {
        this.frozen = isFrozen;
    }

    void requireUndisputed(String account) {
        if (disputed) {
            throw new OwnershipIsDisputed(account);
        }
    }

    void requireUnfrozen(String account) {
        if (frozen) {
            throw new OwnershipIsFrozen(account);
        }
    }

    boolean isDisputed() {
        return disputed;
    }

    boolean isFrozen() {
        return frozen;
    }
}
