package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class AccountIsNotInTransition extends Refusal {
    AccountIsNotInTransition(String accountId, Phase phase) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Account %s is %s: only an account in transition passes to delivery"
                        .formatted(accountId, phase.label()));
    }
}
