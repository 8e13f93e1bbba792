package dev.truce.deals.review.request;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A review is waived by nobody below an executive. */
final class OnlyExecutivesWaive extends Refusal {
    OnlyExecutivesWaive(String dealId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "The review of deal %s can be waived only by an Executive".formatted(dealId));
    }
}
