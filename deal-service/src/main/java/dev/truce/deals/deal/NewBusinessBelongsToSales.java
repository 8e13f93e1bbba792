package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Side;
import org.jspecify.annotations.Nullable;

/** New business is owned by sales. */
final class NewBusinessBelongsToSales extends Refusal {
    NewBusinessBelongsToSales(String dealId, String userId, @Nullable Side side) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s is New Business and cannot be given to user %s of side %s: name a user of side Sales"
                        .formatted(dealId, userId, Labelled.labelOf(side)),
                "OwnerId");
    }
}
