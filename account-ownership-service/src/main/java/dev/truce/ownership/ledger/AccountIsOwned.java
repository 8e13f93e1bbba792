package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class AccountIsOwned extends Refusal {
    AccountIsOwned(String accountId, Phase phase) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Account %s is %s: it had its first owner already. Change the owner instead"
                        .formatted(accountId, phase.label()),
                "ownerId");
    }
}
