package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class OwnsAccountAlready extends Refusal {
    OwnsAccountAlready(String userId, String accountId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "User %s owns account %s already; name somebody else".formatted(userId, accountId),
                "ownerId");
    }
}
