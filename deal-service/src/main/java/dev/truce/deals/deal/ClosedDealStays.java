package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What was agreed with a customer is not thrown away. */
final class ClosedDealStays extends Refusal {
    ClosedDealStays(String dealId) {
        super(
                ErrorCode.DELETE_FAILED,
                "Your attempt to delete opportunity %s could not be completed because it is closed: only an open deal can be deleted"
                        .formatted(dealId));
    }
}
