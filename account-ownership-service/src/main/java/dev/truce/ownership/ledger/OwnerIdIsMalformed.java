package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class OwnerIdIsMalformed extends Refusal {
    OwnerIdIsMalformed(String ownerId) {
        super(
                ErrorCode.MALFORMED_ID,
                "ownerId: id value of incorrect type: %s (the id of a User is needed)".formatted(ownerId),
                "ownerId");
    }
}
