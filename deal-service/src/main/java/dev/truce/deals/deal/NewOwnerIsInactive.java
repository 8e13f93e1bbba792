package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Who has left owns no deal. */
final class NewOwnerIsInactive extends Refusal {
    NewOwnerIsInactive(String dealId, String userId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s cannot be given to user %s, who is inactive: name an active user".formatted(dealId, userId),
                "OwnerId");
    }
}
