package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** After the close a change of the credit is explained. */
final class SplitNeedsReason extends Refusal {
    SplitNeedsReason(String dealId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Splits of deal %s are not changed after the close without a reason".formatted(dealId),
                "reason");
    }
}
