package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class DeliveryOwnerIsNotTrained extends Refusal {
    DeliveryOwnerIsNotTrained(String userId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "User %s has not completed the growth training that owners in delivery need".formatted(userId),
                "ownerId");
    }
}
