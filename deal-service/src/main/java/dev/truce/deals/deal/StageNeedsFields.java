package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** The stage requires fields that the deal does not have. */
final class StageNeedsFields extends Refusal {
    StageNeedsFields(String dealId, String stageName, List<String> missing) {
        super(List.of(new ApiError(
                "Deal %s cannot enter %s before it has %s".formatted(dealId, stageName, String.join(", ", missing)),
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                missing)));
    }
}
