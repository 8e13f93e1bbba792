package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** While people disagree about the owner, the current one stays accountable. */
public final class OwnershipIsDisputed extends Refusal {
    OwnershipIsDisputed(String accountId) {
        super(
                ErrorCode.CONFLICT,
                "The ownership of account %s is disputed: its owner stays until the dispute is resolved"
                        .formatted(accountId));
    }
}
