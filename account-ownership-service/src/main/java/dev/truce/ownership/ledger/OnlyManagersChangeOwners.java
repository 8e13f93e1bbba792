package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Side;

final class OnlyManagersChangeOwners extends Refusal {
    OnlyManagersChangeOwners(String accountId, Side side) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "The owner of account %s is changed by a manager of the side that is accountable for it, %s"
                        .formatted(accountId, side.label()));
    }
}
