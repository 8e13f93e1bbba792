package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import org.jspecify.annotations.Nullable;

/** New business is owned by sales. */
final class NewBusinessBelongsToSales extends Refusal {
    NewBusinessBelongsToSales(String dealId, String userId, @Nullable String side) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s is New Business and cannot be given to user %s of side %s: name a user of side Sales"
                        .formatted(dealId, userId, side),
                "OwnerId");
    }
}
