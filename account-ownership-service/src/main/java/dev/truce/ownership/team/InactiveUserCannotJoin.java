package dev.truce.ownership.team;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class InactiveUserCannotJoin extends Refusal {
    InactiveUserCannotJoin(String userId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "User %s is inactive and cannot join an account team; name an active user".formatted(userId),
                "UserId");
    }
}
