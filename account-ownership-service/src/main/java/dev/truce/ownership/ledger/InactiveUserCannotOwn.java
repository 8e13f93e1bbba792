package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class InactiveUserCannotOwn extends Refusal {
    InactiveUserCannotOwn(String userId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "User %s is inactive and cannot own an account; name an active user".formatted(userId),
                "ownerId");
    }
}
