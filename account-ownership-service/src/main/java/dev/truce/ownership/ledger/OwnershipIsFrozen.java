package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Legal hold or a merge: nothing about the ownership changes until it is lifted. */
public final class OwnershipIsFrozen extends Refusal {
    OwnershipIsFrozen(String accountId) {
        super(
                ErrorCode.CONFLICT,
                "The ownership of account %s is frozen; it changes again when RevOps lifts the freeze"
                        .formatted(accountId));
    }
}
