package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** What was agreed when the deal closed is not edited afterwards. */
final class ClosedDealIsLocked extends Refusal {
    ClosedDealIsLocked(String dealId, List<String> fields) {
        super(List.of(new ApiError(
                "Deal %s is closed and stays as it was agreed: %s cannot be changed any more"
                        .formatted(dealId, String.join(", ", fields)),
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                fields)));
    }
}
