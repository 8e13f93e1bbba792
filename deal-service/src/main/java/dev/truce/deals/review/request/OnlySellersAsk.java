package dev.truce.deals.review.request;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Sales asks delivery for a review. */
final class OnlySellersAsk extends Refusal {
    OnlySellersAsk(String dealId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "A review of deal %s is requested and withdrawn by its owner, a Sales Manager, Presales or an Integration"
                        .formatted(dealId));
    }
}
