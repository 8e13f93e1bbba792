package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class MachineCannotOwn extends Refusal {
    MachineCannotOwn(String userId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "User %s is an integration and cannot answer for an account; name a person".formatted(userId),
                "ownerId");
    }
}
