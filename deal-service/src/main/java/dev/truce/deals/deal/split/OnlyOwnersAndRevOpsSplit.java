package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Who owns the deal shares the credit for it. */
final class OnlyOwnersAndRevOpsSplit extends Refusal {
    OnlyOwnersAndRevOpsSplit(String dealId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Splits of deal %s are set by its owner, a Sales Manager or an Integration while it is open, and by RevOps afterwards"
                        .formatted(dealId),
                "OpportunityId");
    }
}
