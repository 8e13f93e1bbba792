package dev.truce.identity.people;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class NobodyManagesThemselves extends Refusal {
    NobodyManagesThemselves(String userId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "User %s cannot report to themselves; name another manager or none".formatted(userId),
                "ManagerId");
    }
}
