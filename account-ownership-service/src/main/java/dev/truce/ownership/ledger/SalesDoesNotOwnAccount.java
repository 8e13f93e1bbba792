package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class SalesDoesNotOwnAccount extends Refusal {
    SalesDoesNotOwnAccount(String accountId, Phase phase) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Account %s is %s: only an account that sales owns goes into transition"
                        .formatted(accountId, phase.label()));
    }
}
