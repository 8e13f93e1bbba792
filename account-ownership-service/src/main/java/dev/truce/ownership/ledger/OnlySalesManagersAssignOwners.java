package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class OnlySalesManagersAssignOwners extends Refusal {
    OnlySalesManagersAssignOwners(String accountId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Account %s gets its first owner from a sales manager or an integration, not from you"
                        .formatted(accountId));
    }
}
