package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class AccountHasNoOwner extends Refusal {
    AccountHasNoOwner(String accountId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Account %s has no owner who could be changed; assign the first one".formatted(accountId),
                "ownerId");
    }
}
