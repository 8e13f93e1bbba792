package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A whole has no more than 100 parts. */
final class TooMuchRevenue extends Refusal {
    TooMuchRevenue(String dealId, String total) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "The revenue splits of deal %s would total %s: together they are at most 100.00, and exactly 100.00 at the close"
                        .formatted(dealId, total),
                "SplitPercentage");
    }
}
