package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Side;

final class OwnerStandsOnAnotherSide extends Refusal {
    OwnerStandsOnAnotherSide(String userId, Side side) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "User %s does not stand on the side that is accountable for the account; name an active user of %s"
                        .formatted(userId, side.label()),
                "ownerId");
    }
}
