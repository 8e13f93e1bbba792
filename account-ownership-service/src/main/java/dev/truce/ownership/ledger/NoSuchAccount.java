package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An account was named that never appeared in the ledger. */
public final class NoSuchAccount extends Refusal {
    NoSuchAccount(String accountId) {
        super(ErrorCode.NOT_FOUND, "No account with the id %s is known to the ownership ledger".formatted(accountId));
    }
}
